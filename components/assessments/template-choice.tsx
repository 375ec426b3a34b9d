import { RadioGroup } from "@/components/ui/choice-field";

export type OfferedTemplates = {
  templates: ReadonlyArray<{
    id: string;
    name: string;
    number: number;
    statements: number;
    inEnglishOnly: number;
    losses: ReadonlyArray<string>;
  }>;
  /** What this client's last round asked, where it is still offered. */
  last: string | null;
};

const FIRST = 3;

/** Which questionnaire a round asks, with what the rules cannot tell from it. A firm without its own has no choice. */
export function TemplateChoice({ templates, last }: OfferedTemplates) {
  if (templates.length === 0) return null;
  return (
    <RadioGroup
      name="ownTemplateId"
      label="Questionnaire"
      hint="It cannot be changed once the round is started."
      defaultValue={last ?? ""}
      choices={[
        { value: "", label: "The built-in one", description: "35 statements, in English and German." },
        ...templates.map(({ id, name, number, statements, inEnglishOnly, losses }) => ({
          value: id,
          label: `${name}, version ${number}`,
          description: [
            `${statements === 1 ? "One statement" : `${statements} statements`}.`,
            ...(inEnglishOnly > 0
              ? [
                  inEnglishOnly === 1
                    ? "One of them has no German text and is asked in English."
                    : `${inEnglishOnly} of them have no German text and are asked in English.`,
                ]
              : []),
            ...told(losses),
          ].join(" "),
        })),
      ]}
    />
  );
}

function told(losses: ReadonlyArray<string>): string[] {
  const more = losses.length - FIRST;
  return [
    ...losses.slice(0, FIRST),
    ...(more > 0
      ? [`${more} more ${more === 1 ? "thing is" : "things are"} said beside the questionnaire.`]
      : []),
  ];
}
