import { SelectField } from "@/components/ui/select-field";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import type { DeliverableChoice } from "./types";
import type { WeekState } from "./week-sentence";

export type WorkEngagement = {
  id: string;
  title: string;
  client: { name: string };
  state: WeekState;
  deliverables: readonly DeliverableChoice[];
};

const KINDS = Object.entries(WORK_KIND_TITLES).map(([value, label]) => ({ value, label }));

/** What one works on: the client's engagement, the kind of work and, where there is one, the deliverable. */
export function WorkFields({ engagements }: { engagements: readonly WorkEngagement[] }) {
  const open = engagements.filter(({ state }) => state === "open");
  return (
    <>
      <SelectField
        name="engagementId"
        label="Client"
        options={open.map(({ id, title, client }) => ({ value: id, label: `${client.name}: ${title}` }))}
      />
      <SelectField name="kind" label="Kind of work" options={KINDS} />
      <SelectField
        name="deliverableId"
        label="Deliverable"
        optional
        placeholder="None"
        options={open.flatMap(({ client, deliverables }) =>
          deliverables.map(({ id, title }) => ({ value: id, label: `${client.name}: ${title}` })),
        )}
      />
    </>
  );
}
