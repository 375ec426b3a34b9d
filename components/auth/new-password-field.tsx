import { TextField } from "@/components/ui/text-field";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    password: "Password",
    atLeastCharactersA: (shortest: string | number) =>
      `At least ${shortest} characters. A few words that only you would put together are best.`,
  },
  de: {
    password: "Passwort",
    atLeastCharactersA: (shortest) =>
      `Mindestens ${shortest} Zeichen. Am besten sind einige Wörter, die nur Sie so zusammenstellen würden.`,
  },
});

type NewPasswordFieldProps = { name?: string; label?: string; shortest: number };

/** A password being chosen: long rather than complicated. */
export function NewPasswordField({ name = "password", label, shortest }: NewPasswordFieldProps) {
  const words = WORDS[useLocale()];
  return (
    <TextField
      name={name}
      label={label ?? words.password}
      type="password"
      autoComplete="new-password"
      hint={words.atLeastCharactersA(shortest)}
    />
  );
}
