import { CheckboxGroup } from "@/components/ui/choice-field";

const WAYS = [
  { value: "page", label: "Here, in the list of notices" },
  { value: "mail", label: "By e-mail, gathered by the hour" },
];

type NoticeChoiceFieldsProps = {
  choices: readonly { name: string; label: string; chosen: readonly string[] }[];
};

/** For each kind of notice, the ways one wants to hear of it. */
export function NoticeChoiceFields({ choices }: NoticeChoiceFieldsProps) {
  return choices.map(({ name, label, chosen }) => (
    <CheckboxGroup key={name} name={name} label={label} choices={WAYS} defaultValues={chosen} optional />
  ));
}
