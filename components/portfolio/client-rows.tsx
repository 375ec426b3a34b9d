import { Section } from "@/components/ui/section";
import type { IsoDay } from "@/lib/units/days";
import { ClientRow, type PortfolioClient, ROW_COLUMNS } from "./client-row";

/** All clients on one page, whoever needs somebody first; on a phone each is a card. */
export function ClientRows({ clients, today }: { clients: readonly PortfolioClient[]; today: IsoDay }) {
  return (
    <Section title={clients.length === 1 ? "One client" : `${clients.length} clients`}>
      <div>
        <div
          aria-hidden
          className={`text-ink-soft border-line-strong hidden border-b pb-2 text-xs font-medium ${ROW_COLUMNS}`}
        >
          <span>Client and stage</span>
          <span>Hours</span>
          <span>Next</span>
          <span>Needs a look</span>
        </div>
        <ul>
          {clients.map((client) => (
            <ClientRow key={client.id} client={client} today={today} />
          ))}
        </ul>
      </div>
    </Section>
  );
}
