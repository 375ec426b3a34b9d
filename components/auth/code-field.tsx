import { TextField } from "@/components/ui/text-field";

/** The code of the app. Phones offer the number pad and the code itself. */
export function CodeField({
  label = "Code",
  hint,
  digitsOnly = true,
}: {
  label?: string;
  hint?: string;
  digitsOnly?: boolean;
}) {
  return (
    <TextField
      name="code"
      label={label}
      hint={hint}
      autoComplete="one-time-code"
      inputMode={digitsOnly ? "numeric" : "text"}
      spellCheck={false}
      inputClassName="tabular"
    />
  );
}
