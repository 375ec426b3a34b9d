import { RadioGroup } from "@/components/ui/choice-field";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    theme: "Light or dark",
    system: "As the device has it",
    light: "Light",
    dark: "Dark",
    density: "Tables and lists",
    comfortable: "Comfortable",
    compact: "Compact",
    closer: "Rows of tables and lists stand closer: more of them at once.",
  },
  de: {
    theme: "Hell oder dunkel",
    system: "Wie das Gerät",
    light: "Hell",
    dark: "Dunkel",
    density: "Tabellen und Listen",
    comfortable: "Weit",
    compact: "Dicht",
    closer: "Zeilen von Tabellen und Listen stehen enger: mehr davon auf einmal.",
  },
});

/** How the program looks to one person. */
export function AppearanceFields({ theme, density }: { theme: string; density: string }) {
  const words = WORDS[useLocale()];
  const themes = (["system", "light", "dark"] as const).map((value) => ({ value, label: words[value] }));
  const densities = [
    { value: "comfortable", label: words.comfortable },
    { value: "compact", label: words.compact, description: words.closer },
  ];
  return (
    <>
      <RadioGroup name="theme" label={words.theme} choices={themes} defaultValue={theme} />
      <RadioGroup name="density" label={words.density} choices={densities} defaultValue={density} />
    </>
  );
}
