import { CheckboxGroup, RadioGroup } from "@/components/ui/choice-field";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    mailsAreGathered: "Mails are gathered",
  },
  de: {
    mailsAreGathered: "E-Mails werden gesammelt",
  },
});

const WAYS = [
  { value: "page", label: "Here, in the list of notices" },
  { value: "mail", label: "By e-mail" },
];

const WAYS_IN: Readonly<Record<Locale, typeof WAYS>> = {
  en: WAYS,
  de: [
    { value: "page", label: "Hier, in der Liste der Hinweise" },
    { value: "mail", label: "Per E-Mail" },
  ],
};

type NoticeChoiceFieldsProps = {
  choices: readonly { name: string; label: string; chosen: readonly string[] }[];
};

/** For each kind of notice, the ways one wants to hear of it. */
export function NoticeChoiceFields({ choices }: NoticeChoiceFieldsProps) {
  const locale = useLocale();
  return choices.map(({ name, label, chosen }) => (
    <CheckboxGroup
      key={name}
      name={name}
      label={label}
      choices={WAYS_IN[locale]}
      defaultValues={chosen}
      optional
    />
  ));
}

const RHYTHMS = [
  { value: "hourly", label: "At most once an hour" },
  { value: "daily", label: "Once a day, at seven in the morning" },
];

const RHYTHMS_IN: Readonly<Record<Locale, typeof RHYTHMS>> = {
  en: RHYTHMS,
  de: [
    { value: "hourly", label: "Höchstens einmal in der Stunde" },
    { value: "daily", label: "Einmal am Tag, um sieben Uhr morgens" },
  ],
};

/** How often they are mailed, all kinds together. */
export function NoticeRhythmField({ isDaily }: { isDaily: boolean }) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <RadioGroup
      name="rhythm"
      label={words.mailsAreGathered}
      choices={RHYTHMS_IN[locale]}
      defaultValue={isDaily ? "daily" : "hourly"}
    />
  );
}
