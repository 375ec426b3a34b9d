"use client";

import { useState, useSyncExternalStore } from "react";
import { controlStyles } from "@/components/ui/control-styles";
import { FieldError, FieldFrame } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { clockText, dayText } from "@/lib/rules/review/slot-text";
import type { ReviewWords } from "./review-words";

type SlotPickerProps = {
  /** The beginnings that are free, as instants. */
  times: readonly string[];
  /** By whose clocks they are shown until the browser says where it is. */
  zone: string;
  locale: Locale;
  words: Pick<ReviewWords, "timeZone" | "day" | "time">;
};

const never = () => () => {};
const zones = () => Intl.supportedValuesOf("timeZone");
let known: string[] | undefined;

/** Free times by the clocks of wherever the visitor is, or says to be. What they have chosen stays chosen. */
export function SlotPicker({ times, zone: first, locale, words }: SlotPickerProps) {
  const here = useSyncExternalStore(never, browserZone, () => first);
  const all = useSyncExternalStore(
    never,
    () => (known ??= zones()),
    () => NONE,
  );
  const [chosenZone, setZone] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [openDay, setOpenDay] = useState<string | null>(null);
  const zoneField = useField("timeZone");
  const field = useField("startsAt");
  const dayId = `${field.id}-day`;
  const zone = chosenZone ?? here;

  const days = new Map<string, string[]>();
  for (const time of times) {
    const day = dayText(new Date(time), zone, locale);
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  const names = [...days.keys()];
  const shown = openDay !== null && days.has(openDay) ? openDay : (names[0] ?? "");
  const options = all.includes(zone) ? all : [zone, ...all];

  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <FieldFrame id={zoneField.id} label={words.timeZone}>
          <select
            id={zoneField.id}
            name="timeZone"
            value={zone}
            onChange={({ target }) => setZone(target.value)}
            className={controlStyles}
          >
            {options.map((name) => (
              <option key={name} value={name}>
                {name.replaceAll("_", " ")}
              </option>
            ))}
          </select>
        </FieldFrame>
        <FieldFrame id={dayId} label={words.day}>
          <select
            id={dayId}
            value={shown}
            onChange={({ target }) => setOpenDay(target.value)}
            className={controlStyles}
          >
            {names.map((day) => (
              <option key={day}>{day}</option>
            ))}
          </select>
        </FieldFrame>
      </div>
      <fieldset
        id={field.id}
        tabIndex={-1}
        role="radiogroup"
        aria-required
        aria-describedby={field.error ? `${field.id}-error` : undefined}
      >
        <legend className="text-sm font-medium">{words.time}</legend>
        <div className="mt-2 mb-1 flex flex-wrap gap-2">
          {(days.get(shown) ?? []).map((time) => (
            <label
              key={time}
              className="border-line-strong bg-surface hover:bg-sunken has-checked:border-accent has-checked:bg-accent-wash tabular flex min-h-10 items-center gap-2 rounded-md border px-3 text-sm"
            >
              <input
                type="radio"
                name="startsAt"
                value={time}
                checked={chosen === time}
                onChange={() => setChosen(time)}
                className="accent-accent size-4"
              />
              {clockText(new Date(time), zone, locale)}
            </label>
          ))}
        </div>
        {field.error && <FieldError id={field.id}>{field.error}</FieldError>}
      </fieldset>
    </div>
  );
}

const NONE: string[] = [];

function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
