"use client";

import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    appearance: "Appearance",
  },
  de: {
    appearance: "Darstellung",
  },
});

const THEMES = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "system", label: "System" },
] as const;

const THEMES_IN: Readonly<Record<Locale, Spoken<typeof THEMES>>> = {
  en: THEMES,
  de: [
    { value: "light", label: "Hell" },
    { value: "dark", label: "Dunkel" },
    { value: "system", label: "System" },
  ] as const,
};

const never = () => () => {};

/** Light, dark, or as the system has it. The server cannot know the choice, so nothing is marked until the page lives. */
export function ThemeSwitch() {
  const locale = useLocale();
  const words = WORDS[locale];
  const { theme, setTheme } = useTheme();
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <fieldset className="px-2 py-1.5">
      <legend className="text-2xs text-ink-soft">{words.appearance}</legend>
      <div className="mt-1 grid grid-cols-3 rounded-md border border-line-strong text-center text-xs">
        {THEMES_IN[locale].map(({ value, label }) => (
          <label
            key={value}
            className="px-2 py-1.5 whitespace-nowrap first:rounded-l-[3px] last:rounded-r-[3px] has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="theme"
              value={value}
              checked={live && theme === value}
              onChange={() => setTheme(value)}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
