import { formatHours } from "@/lib/units/hours";
import { totalMinutes } from "@/lib/rules/hours/worked";
import type { EngagementFacts } from "./engagement-week";

/** One client's hours this week, over its engagements. */
export interface ClientLoad {
  readonly promisedMinutes: number;
  readonly usedMinutes: number;
  readonly ownMinutes: number;
}

export interface Person {
  readonly name: string;
  /** `null`: they have not said. */
  readonly capacityMinutes: number | null;
}

export interface Load extends ClientLoad {
  /** Of all who have said theirs; `null`: nobody has. */
  readonly capacityMinutes: number | null;
  /** Who has not. */
  readonly unsaid: readonly string[];
  /** Whether the capacity is one person's, beside what everybody promised to the same clients. */
  readonly isOnePerson: boolean;
}

export function clientLoad(engagements: readonly EngagementFacts[]): ClientLoad {
  const sum = (of: (engagement: EngagementFacts) => number) =>
    totalMinutes(engagements.map((engagement) => ({ minutes: of(engagement) })));
  return {
    promisedMinutes: sum(({ promisedMinutes }) => promisedMinutes),
    usedMinutes: sum(({ usedMinutes }) => usedMinutes),
    ownMinutes: sum(({ ownMinutes }) => ownMinutes),
  };
}

export function loadOf(clients: readonly ClientLoad[], people: readonly Person[]): Load {
  const said = people.flatMap(({ capacityMinutes }) => capacityMinutes ?? []);
  return {
    promisedMinutes: totalMinutes(clients.map(({ promisedMinutes: minutes }) => ({ minutes }))),
    usedMinutes: totalMinutes(clients.map(({ usedMinutes: minutes }) => ({ minutes }))),
    ownMinutes: totalMinutes(clients.map(({ ownMinutes: minutes }) => ({ minutes }))),
    capacityMinutes: said.length === 0 ? null : said.reduce((sum, minutes) => sum + minutes, 0),
    isOnePerson: people.length === 1,
    unsaid: people.flatMap(({ name, capacityMinutes }) => (capacityMinutes === null ? [name] : [])),
  };
}

/** What is promised against what there is to give. */
export function capacitySentence(load: Load): string | null {
  const { promisedMinutes, capacityMinutes, unsaid, isOnePerson } = load;
  if (capacityMinutes === null) return null;
  // Who of several keeps which part of a promise is nowhere said.
  if (isOnePerson)
    return `${formatHours(promisedMinutes)} promised to these clients this week by everybody together; one person has ${formatHours(capacityMinutes)} to give.`;
  const room = capacityMinutes - promisedMinutes;
  const beside = `${formatHours(promisedMinutes)} promised this week, ${formatHours(capacityMinutes)} to give`;
  // What the others have is not known, and not nothing.
  if (unsaid.length > 0) return `${beside}, of those who have said.`;
  if (room < 0) return `${beside}: ${formatHours(-room)} more than there is.`;
  return room === 0 ? `${beside}: nothing is left.` : `${beside}: ${formatHours(room)} free.`;
}
