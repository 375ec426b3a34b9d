import { Warnings } from "@/components/diagnosis/warnings";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { Difference } from "@/lib/rules/diagnosis/difference/difference";
import { formatDay } from "@/lib/units/days";
import { factWords } from "./move-words";

/** Warnings that came stand as they are now; of those that went the title is enough. */
export function WarningChanges({ warnings: { came, went } }: Pick<Difference, "warnings">) {
  if (came.length + went.length === 0) return null;
  return (
    <Section title="Warnings">
      {came.length > 0 && (
        <div className="grid gap-2">
          <h3 className="text-sm font-semibold">New</h3>
          <Warnings warnings={came} />
        </div>
      )}
      {went.length > 0 && (
        <div className="grid gap-1">
          <h3 className="text-sm font-semibold">No longer</h3>
          <ul className="list-disc pl-5 text-sm">
            {went.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

/** Why the verdict is otherwise, or the same for other reasons. */
export function ReasonChanges({ reasons, days }: Pick<Difference, "reasons" | "days">) {
  const { began, ceased } = reasons;
  if (began.length + ceased.length === 0) return null;
  return (
    <Section
      title="Reasons"
      lead="What speaks for the verdict, where it holds in one of the two rounds only."
    >
      <div className="grid gap-6 lg:grid-cols-2">
        <ReasonList title="Holds now, did not hold before" reasons={began} none="No new reason." />
        <ReasonList
          title={`Held on ${formatDay(days.then)}, no longer`}
          reasons={ceased}
          none="No reason has fallen away."
        />
      </div>
    </Section>
  );
}

function ReasonList(props: { title: string; reasons: Difference["reasons"]["began"]; none: string }) {
  const { title, reasons, none } = props;
  return (
    <div className="grid content-start gap-2 text-sm">
      <h3 className="font-semibold">{title}</h3>
      {reasons.length === 0 && <p className="text-ink-soft">{none}</p>}
      <dl className="grid gap-3">
        {reasons.map(({ ruleId, title: name, sentence }) => (
          <div key={ruleId} className="keep-together">
            <dt className="font-medium">{name}</dt>
            <dd className="text-ink-soft">{sentence}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What is otherwise about the company itself. */
export function FactChanges({ facts, currencies }: Pick<Difference, "facts" | "currencies">) {
  if (facts.length === 0) return null;
  return (
    <Section title="Facts of the company">
      <Table caption="Facts that changed between the two rounds">
        <thead>
          <tr>
            <Th>Fact</Th>
            <Th>Then</Th>
            <Th>Now</Th>
          </tr>
        </thead>
        <tbody>
          {facts.map((change) => {
            const { name, then, now } = factWords(change, currencies);
            return (
              <tr key={name}>
                <th scope="row" className="cell text-left font-medium">
                  {name}
                </th>
                <Td>{then}</Td>
                <Td>{now}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Section>
  );
}
