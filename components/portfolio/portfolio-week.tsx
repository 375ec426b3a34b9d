import { Stat, StatRow } from "@/components/ui/stat";
import { Section } from "@/components/ui/section";
import { type LoadBar, portfolioWeek } from "@/lib/pictures/portfolio-week";
import { type Load, capacitySentence } from "@/lib/rules/portfolio/load";
import { type IsoDay, formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { LoadBarRow } from "./load-bar-row";
import { LoadTable } from "./load-table";

type PortfolioWeekProps = {
  monday: IsoDay;
  load: Load;
  clients: readonly LoadBar[];
  /** Whose hours "own" are; `null`: the firm's portfolio. */
  personName: string | null;
};

/** Hours promised, used and left this week: all of them against what there is to give, then client by client. */
export function PortfolioWeek({ monday, load, clients, personName }: PortfolioWeekProps) {
  const picture = portfolioWeek(clients, load.capacityMinutes);
  const { promisedMinutes, usedMinutes, capacityMinutes } = load;
  const left = promisedMinutes - usedMinutes;
  return (
    <Section title={`This week: ${formatWeek(monday)}`} lead={leadOf(load)}>
      <StatRow>
        <Stat label="Promised" value={formatHours(promisedMinutes)} />
        <Stat label="Used" value={formatHours(usedMinutes)} />
        <Stat label={left < 0 ? "Over" : "Left"} value={formatHours(Math.abs(left))} />
        <Stat label="Capacity" value={capacityMinutes === null ? "–" : formatHours(capacityMinutes)} />
        {personName && <Stat label={`Logged by ${personName}`} value={formatHours(load.ownMinutes)} />}
      </StatRow>
      {picture.bars.length > 0 && (
        <figure className="grid gap-3">
          <ul className="grid gap-2.5">
            <LoadBarRow bar={picture.all} capacity={picture.capacity} strong />
            {picture.bars.map((bar) => (
              <LoadBarRow key={bar.id} bar={bar} />
            ))}
          </ul>
          <figcaption className="text-ink-soft text-xs">
            Outlined is what is promised, filled what is used, red what is over it.
            {picture.capacity !== null && " The mark on the first bar is the capacity."} The first bar has a
            scale of its own.
          </figcaption>
          <LoadTable clients={clients} load={load} />
        </figure>
      )}
    </Section>
  );
}

function leadOf(load: Load): string | undefined {
  const { unsaid } = load;
  const missing =
    unsaid.length > 0
      ? `${unsaid.join(", ")} ${unsaid.length === 1 ? "has" : "have"} not said what they can give.`
      : null;
  return [capacitySentence(load), missing].filter(Boolean).join(" ") || undefined;
}
