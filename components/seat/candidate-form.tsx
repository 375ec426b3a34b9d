import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { CandidateProfile, CriterionStanding } from "@/lib/rules/seat/candidate";
import { LEVELS } from "@/lib/rules/seat/candidate-criteria";
import { PersonFields } from "./person-fields";

type CandidateFormProps = {
  action: FormAction;
  candidate: {
    id: string;
    version: number;
    name: string;
    presentSeat: string;
    inSeatSince: string | null;
    profile: CandidateProfile;
  };
};

/** The person, and for each criterion how far it is there, with an example and its day. */
export function CandidateForm({ action, candidate }: CandidateFormProps) {
  const { id, version, profile, ...person } = candidate;
  return (
    <ActionForm action={action} id={id} hidden={{ version }} submit="Save" className="max-w-2xl gap-8">
      <PersonFields {...person} />
      {profile.standings.map((standing) => (
        <CriterionFields key={standing.id} {...standing} />
      ))}
    </ActionForm>
  );
}

function CriterionFields({ id, title, question, levels, level, claimed, example, day }: CriterionStanding) {
  return (
    <fieldset className="border-line grid gap-4 border-t pt-5">
      <legend className="sr-only">{title}</legend>
      <RadioGroup
        name={`level-${id}`}
        label={title}
        hint={question}
        optional
        choices={[
          { value: "", label: "Not known" },
          ...LEVELS.map((value) => ({ value, label: levels[value] })),
        ]}
        defaultValue={claimed ?? level ?? ""}
      />
      <TextAreaField
        name={`example-${id}`}
        label="Example"
        hint="What happened, in a sentence. It may end up in a report."
        optional
        rows={2}
        defaultValue={example ?? undefined}
      />
      <DateField name={`day-${id}`} label="When" optional defaultValue={day ?? undefined} />
    </fieldset>
  );
}
