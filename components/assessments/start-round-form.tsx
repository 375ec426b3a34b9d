import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { DateField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { CalendarFields } from "./calendar-fields";
import { CarriedOver, type LastRound } from "./carried-over";
import { CONFIDENTIALITY } from "./confidentiality";
import { type OfferedTemplates, TemplateChoice } from "./template-choice";
import { type AskableContact, RespondentChoices } from "./respondent-choices";

type StartRoundFormProps = {
  action: FormAction;
  id: string;
  clientCompanyId: string;
  today: string;
  contacts: readonly AskableContact[];
  offered: OfferedTemplates;
  viewerName: string;
  /** Whether mail goes out from here. */
  sends: boolean;
  /** What the next round takes over from the last one. */
  last: LastRound | null;
};

export function StartRoundForm(props: StartRoundFormProps) {
  const { action, id, clientCompanyId, today, contacts, offered, viewerName, sends, last } = props;
  return (
    <ActionForm
      action={action}
      id={id}
      hidden={{ clientCompanyId }}
      submit="Start the round"
      className="max-w-2xl"
    >
      {last && <CarriedOver last={last} />}
      <RespondentChoices
        contacts={contacts}
        contactsHref={`/clients/${clientCompanyId}/contacts`}
        self={{ name: viewerName }}
        preselected={last ?? true}
      />
      <TemplateChoice {...offered} />
      <RadioGroup
        name="confidentiality"
        label="What the CEO may see of the heads' answers"
        hint="Each respondent reads this before the first statement. It cannot be changed later."
        defaultValue={last?.confidentiality ?? "group"}
        choices={Object.entries(CONFIDENTIALITY).map(([value, { title, forStaff }]) => ({
          value,
          label: title,
          description: forStaff,
        }))}
      />
      <DateField
        name="asOf"
        label="As of"
        hint="The day this assessment speaks of; facts such as the last hire are counted from it."
        defaultValue={today}
      />
      <CalendarFields sends={sends} />
    </ActionForm>
  );
}
