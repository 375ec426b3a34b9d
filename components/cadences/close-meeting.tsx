import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choice-field";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type CloseMeetingProps = {
  meetingId: string;
  invited: readonly { id: string; name: string }[];
  action: FormAction;
};

const RATINGS = Array.from({ length: 10 }, (_, at) => ({ value: String(10 - at), label: String(10 - at) }));

/** The end of a meeting: who was there, and what each gives it. */
export function CloseMeeting({ meetingId, invited, action }: CloseMeetingProps) {
  return (
    <Section
      title="Close the meeting"
      lead="It then counts as held. Ratings are seen by you and your colleagues only."
    >
      <ActionForm action={action} hidden={{ meetingId }} submit="Close: it was held" className="max-w-xl">
        <ul>
          {invited.map(({ id, name }, at) => (
            <li
              key={id}
              className="border-line flex flex-wrap items-center justify-between gap-3 border-b py-1 first:border-t"
            >
              <input type="hidden" name={`people[${at}].personId`} value={id} />
              <Checkbox name={`people[${at}].present`} label={`${name} was there`} defaultChecked />
              <SelectField
                name={`people[${at}].rating`}
                label={<span className="sr-only">{name} rates it, 1 to 10</span>}
                options={RATINGS}
                placeholder="No rating"
                className="w-32"
              />
            </li>
          ))}
        </ul>
      </ActionForm>
    </Section>
  );
}
