import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { IsoDay } from "@/lib/units/days";
import { ClientRow, type PortfolioClient, ROW_COLUMNS } from "./client-row";

/** As many as one reads down; the rest of a large practice comes when asked for. */
const FIRST = 30;

type ClientRowsProps = {
  clients: readonly PortfolioClient[];
  today: IsoDay;
  isWhole: boolean;
  /** The same page with all of them. */
  wholeHref: string;
};

/** All clients on one page, whoever needs somebody first; on a phone each is a card. */
export function ClientRows({ clients, today, isWhole, wholeHref }: ClientRowsProps) {
  const shown = isWhole ? clients : clients.slice(0, FIRST);
  const rest = clients.length - shown.length;
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
          {shown.map((client) => (
            <ClientRow key={client.id} client={client} today={today} />
          ))}
        </ul>
        {rest > 0 && (
          <p className="text-ink-soft py-4 text-sm">
            The {FIRST} that need somebody most come first.{" "}
            <TextLink href={wholeHref} scroll={false}>
              Show the other {rest}
            </TextLink>
          </p>
        )}
      </div>
    </Section>
  );
}
