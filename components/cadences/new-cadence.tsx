import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";
import { NewCadenceForm } from "./new-cadence-form";

type NewCadenceProps = {
  client: { id: string };
  cadences: readonly unknown[];
  unscheduled: readonly { id: string; title: string }[];
  engagements: readonly { id: string; title: string }[];
  today: IsoDay;
  base: string;
  newId: string;
  action: FormAction;
};

/** What is planned and has no schedule yet, and the form for another cadence. */
export function NewCadence({ client, cadences, unscheduled, engagements, ...form }: NewCadenceProps) {
  return (
    <>
      {unscheduled.length > 0 && (
        <Section title="Planned, without a schedule" lead="Promised as deliverables of an engagement.">
          <ul>
            {unscheduled.map(({ id, title }) => (
              <li
                key={id}
                className="border-line flex flex-wrap items-center justify-between gap-3 border-b py-2 text-sm first:border-t"
              >
                <span className="font-medium">{title}</span>
                <TextLink href={`${form.base}/${id}/schedule`}>
                  Give it a schedule<span className="sr-only">: {title}</span>
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {engagements.length === 0 ? (
        <EmptyState
          title="A cadence is built in an engagement"
          action={
            <LinkButton href={`/clients/${client.id}/engagements`} variant="primary">
              Engagements
            </LinkButton>
          }
        >
          Meetings that run as scheduled are what the hours are to leave behind. Open an engagement first.
        </EmptyState>
      ) : (
        <Section
          title="Another cadence"
          lead="Begin with a template: rhythm, agenda and people can be changed."
        >
          <details open={cadences.length === 0} className="no-print">
            <summary className="text-accent w-fit text-sm font-medium">Set one up</summary>
            <div className="mt-4">
              <NewCadenceForm {...form} engagements={engagements} />
            </div>
          </details>
        </Section>
      )}
    </>
  );
}
