import { CheckboxGroup, RadioGroup } from "@/components/ui/choice-field";

const WAYS = [
  { value: "page", label: "Here, in the list of notices" },
  { value: "mail", label: "By e-mail" },
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

const RHYTHMS = [
  { value: "hourly", label: "At most once an hour" },
  { value: "daily", label: "Once a day, at seven in the morning" },
];

/** How often they are mailed, all kinds together. */
export function NoticeRhythmField({ isDaily }: { isDaily: boolean }) {
  return (
    <RadioGroup
      name="rhythm"
      label="Mails are gathered"
      choices={RHYTHMS}
      defaultValue={isDaily ? "daily" : "hourly"}
    />
  );
}
