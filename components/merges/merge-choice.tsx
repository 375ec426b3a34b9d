import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";

type MergeChoiceProps = {
  contacts: readonly { id: string; name: string; title: string | null }[];
  keep: string;
  other: string;
};

/** Which two are one person. */
export function MergeChoice({ contacts, keep, other }: MergeChoiceProps) {
  return (
    <form method="get" className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
      <Choice name="keep" label="Stays" contacts={contacts} chosen={keep} />
      <Choice name="other" label="Is the same person, and goes" contacts={contacts} chosen={other} />
      <Button type="submit">Look at it first</Button>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; contacts: MergeChoiceProps["contacts"]; chosen: string };

function Choice({ name, label, contacts, chosen }: ChoiceProps) {
  return (
    <label className="grid gap-1.5 text-sm font-medium">
      {label}
      <select name={name} defaultValue={chosen} required className={`${controlStyles} h-10 font-normal`}>
        <option value="">Choose…</option>
        {contacts.map(({ id, name: called, title }) => (
          <option key={id} value={id}>
            {title ? `${called}, ${title}` : called}
          </option>
        ))}
      </select>
    </label>
  );
}
