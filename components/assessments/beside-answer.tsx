"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, useId } from "react";
import { controlStyles } from "@/components/ui/control-styles";
import { LONGEST_LINK, LONGEST_NOTE, SURENESSES } from "@/lib/rules/questionnaire/beside";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { BESIDE_WORDS } from "./beside-words";
import { EvidenceFiles, type EvidenceFilesProps } from "./evidence-files";
import { isWholeLink, NO_NOTE, type Note, type NoteOnPage } from "./notes";
import { SAVE_WORDS } from "./save-words";

type BesideAnswerProps = {
  /** The statement it stands beside, for whoever hears the page. */
  about: string;
  locale: Locale;
  note: NoteOnPage | undefined;
  onType: (note: Note) => void;
  onLeave: () => void;
} & Omit<EvidenceFilesProps, "locale">;

/** A note, evidence and how sure one is: all optional, and folded away until it is wanted. */
export function BesideAnswer({ about, locale, note, onType, onLeave, ...evidence }: BesideAnswerProps) {
  const id = useId();
  const words = BESIDE_WORDS[locale];
  const said = note?.said ?? NO_NOTE;
  const badLink = !isWholeLink(said.link);
  const there = words.there({
    note: said.note.trim() !== "",
    link: said.link.trim() !== "",
    files: evidence.files.length,
    sureness: said.sureness,
  });
  const attention = note?.state === "conflict" || badLink;
  return (
    <details className="no-print text-sm">
      <summary className={clsx("w-fit py-1", attention ? "text-danger" : "text-ink-soft")}>
        <span className={clsx(there && "font-medium")}>{there || words.add}</span>
        <span className="sr-only">: {about}</span>
      </summary>
      <div
        role="group"
        aria-label={`${words.add}: ${about}`}
        onKeyDown={enterSubmitsNothing}
        className="mt-2 grid gap-4 border-l-2 border-line pl-4"
      >
        <p className="max-w-[65ch] text-xs text-ink-soft">{words.readers}</p>
        <label className="grid gap-1">
          <span className="font-medium">{words.note}</span>
          <textarea
            rows={3}
            maxLength={LONGEST_NOTE}
            value={said.note}
            onChange={({ target }) => onType({ ...said, note: target.value })}
            onBlur={onLeave}
            className={clsx(controlStyles, "max-w-xl")}
          />
        </label>
        <div className="grid max-w-xl gap-4 sm:grid-cols-[2fr_1fr]">
          <label className="grid content-start gap-1">
            <span className="font-medium">{words.link}</span>
            <input
              type="url"
              inputMode="url"
              autoComplete="off"
              placeholder="https://"
              maxLength={LONGEST_LINK}
              value={said.link}
              aria-invalid={badLink || undefined}
              aria-describedby={`${id}-state`}
              onChange={({ target }) => onType({ ...said, link: target.value })}
              onBlur={onLeave}
              className={controlStyles}
            />
          </label>
          <label className="grid content-start gap-1">
            <span className="font-medium">{words.howSure}</span>
            <select
              value={said.sureness}
              onChange={({ target }) => {
                onType({ ...said, sureness: SURENESSES.find((each) => each === target.value) ?? "" });
                onLeave();
              }}
              className={controlStyles}
            >
              <option value="">{words.unsaid}</option>
              {SURENESSES.map((each) => (
                <option key={each} value={each}>
                  {words.sureness[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p
          id={`${id}-state`}
          role="status"
          className={clsx("min-h-5 text-xs", attention ? "text-danger" : "text-ink-faint")}
        >
          {badLink ? words.badLink : note && stateOf(note, locale)}
        </p>
        <EvidenceFiles locale={locale} {...evidence} />
      </div>
    </details>
  );
}

function stateOf({ state, mine }: NoteOnPage, locale: Locale): string {
  if (state === "conflict")
    return BESIDE_WORDS[locale].conflict([mine?.note, mine?.link].filter(Boolean).join(", "));
  return state === "saved" ? SAVE_WORDS[locale].saved : SAVE_WORDS[locale].unsaved;
}

/** Enter in a one-line field would send the form around it, which is to go on to the next subject. */
function enterSubmitsNothing(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement && event.target.type === "url")
    event.preventDefault();
}
