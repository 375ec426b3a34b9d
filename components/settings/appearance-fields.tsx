import { RadioGroup } from "@/components/ui/choice-field";

const THEMES = [
  { value: "system", label: "As the device has it" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

const DENSITIES = [
  { value: "comfortable", label: "Comfortable" },
  {
    value: "compact",
    label: "Compact",
    description: "Rows of tables and lists stand closer: more of them at once.",
  },
];

/** How the program looks to one person. */
export function AppearanceFields({ theme, density }: { theme: string; density: string }) {
  return (
    <>
      <RadioGroup name="theme" label="Light or dark" choices={THEMES} defaultValue={theme} />
      <RadioGroup name="density" label="Tables and lists" choices={DENSITIES} defaultValue={density} />
    </>
  );
}
