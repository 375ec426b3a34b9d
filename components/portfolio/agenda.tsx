import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { type Agenda, type Commitment, whenWords } from "@/lib/rules/portfolio/commitments";
import type { IsoDay } from "@/lib/units/days";

/** What is due now; longer parts say how many more there are. */
const SHOWN = 8;

export function AgendaSection({ agenda, today }: { agenda: Agenda; today: IsoDay }) {
  const { late, today: due, thisWeek } = agenda;
  return (
    <Section title="Due today and this week">
      {late.length + due.length + thisWeek.length === 0 ? (
        <p className="text-ink-soft text-sm">Nothing is due until Sunday.</p>
      ) : (
        <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-3">
          <Part title="Late" items={late} today={today} isLate />
          <Part title="Today" items={due} today={today} />
          <Part title="Until Sunday" items={thisWeek} today={today} />
        </div>
      )}
    </Section>
  );
}

type PartProps = { title: string; items: readonly Commitment[]; today: IsoDay; isLate?: boolean };

function Part({ title, items, today, isLate }: PartProps) {
  const more = items.length - SHOWN;
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      {items.length === 0 ? (
        <p className="text-ink-soft text-sm">Nothing.</p>
      ) : (
        <ul className="border-line border-t text-sm">
          {items.slice(0, SHOWN).map((item) => (
            <li key={`${item.kind} ${item.id}`} className="border-line grid gap-0.5 border-b py-2">
              <TextLink href={`/clients/${item.clientId}${item.path}`} className="w-fit">
                {item.words}
              </TextLink>
              <span className="text-ink-soft text-xs">
                {item.clientName} ·{" "}
                <span className={isLate ? "text-danger" : undefined}>
                  {isLate ? `was due ${whenWords(item, today)}` : whenWords(item, today)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="text-ink-soft text-xs">and {more} more, on their clients’ pages</p>}
    </div>
  );
}
