"use client";

import { useForm } from "@/components/ui/form-context";
import { FormSummary } from "@/components/ui/form-summary";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { ReviewWords } from "./review-words";
import { SlotPicker } from "./slot-picker";
import { useProof } from "./use-proof";

type BookTalkProps = {
  words: ReviewWords;
  locale: Locale;
  zone: string;
  times: readonly string[];
  started: string;
};

/** A time to talk, and whom to ask for it. */
export function BookTalk({ words, locale, zone, times, started }: BookTalkProps) {
  const { pending } = useForm();
  const proof = useProof(started);
  return (
    <Section title={words.talk} lead={times.length > 0 ? words.talkLead : words.noTimes}>
      <noscript>
        <p className="text-sm">{words.noScript}</p>
      </noscript>
      <FormSummary />
      {times.length > 0 && (
        <>
          <SlotPicker {...{ times, zone, locale, words }} />
          <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
            <TextField name="visitorName" label={words.name} autoComplete="name" maxLength={120} />
            <TextField
              name="visitorEmail"
              label={words.email}
              hint={words.emailHint}
              type="email"
              autoComplete="email"
              maxLength={254}
            />
          </div>
          {/* For programs that fill in whatever there is. */}
          <div aria-hidden className="absolute -left-[9999px] h-px w-px overflow-hidden">
            <label>
              {words.website}
              <input type="text" name="website" tabIndex={-1} autoComplete="off" />
            </label>
          </div>
          <input type="hidden" name="started" value={started} />
          <input type="hidden" name="proof" value={proof ?? ""} />
          <p className="text-ink-soft max-w-[70ch] text-sm">{words.privacy}</p>
          <div>
            <SubmitButton
              name="step"
              value="book"
              disabled={proof === null && !pending}
              pendingLabel={words.moment}
            >
              {words.book}
            </SubmitButton>
          </div>
        </>
      )}
    </Section>
  );
}
