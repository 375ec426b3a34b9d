import { TextField } from "@/components/ui/text-field";

type NewPasswordFieldProps = { name?: string; label?: string; shortest: number };

/** A password being chosen: long rather than complicated. */
export function NewPasswordField({ name = "password", label = "Password", shortest }: NewPasswordFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      type="password"
      autoComplete="new-password"
      hint={`At least ${shortest} characters. A few words that only you would put together are best.`}
    />
  );
}
