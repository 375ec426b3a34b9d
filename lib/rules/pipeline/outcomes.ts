import type { LeadSource, LostReason } from "./words";

/** One that was decided: won or lost, and on what. */
export interface Decided {
  readonly isWon: boolean;
  readonly source: LeadSource | null;
  readonly lostReason: LostReason | null;
  readonly currency: string;
  readonly value: bigint | null;
}

export interface Money {
  readonly currency: string;
  readonly value: bigint;
}

export interface Outcome {
  readonly won: number;
  readonly lost: number;
  /** Of a hundred decided; `null` where none was. */
  readonly ratePct: number | null;
  /** One sum per currency, of those whose value is known. */
  readonly wonValue: readonly Money[];
  readonly lostValue: readonly Money[];
}

export interface Outcomes {
  readonly all: Outcome;
  /** The source that decided most first; `null`: not known. */
  readonly bySource: ReadonlyArray<Outcome & { readonly source: LeadSource | null }>;
  readonly byReason: ReadonlyArray<{
    readonly reason: LostReason;
    readonly count: number;
    readonly value: readonly Money[];
  }>;
}

export function outcomesOf(decided: readonly Decided[]): Outcomes {
  const sources = grouped(decided, ({ source }) => source);
  const reasons = grouped(
    decided.filter(({ isWon }) => !isWon),
    ({ lostReason }) => lostReason ?? "other",
  );
  return {
    all: outcomeOf(decided),
    bySource: sources.map(([source, of]) => ({ source, ...outcomeOf(of) })),
    byReason: reasons.map(([reason, of]) => ({ reason, count: of.length, value: sumsOf(of) })),
  };
}

function outcomeOf(decided: readonly Decided[]): Outcome {
  const won = decided.filter(({ isWon }) => isWon);
  const lost = decided.filter(({ isWon }) => !isWon);
  return {
    won: won.length,
    lost: lost.length,
    ratePct: decided.length === 0 ? null : Math.round((100 * won.length) / decided.length),
    wonValue: sumsOf(won),
    lostValue: sumsOf(lost),
  };
}

function sumsOf(several: readonly Decided[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { currency, value } of several)
    if (value !== null) sums.set(currency, (sums.get(currency) ?? 0n) + value);
  return [...sums]
    .map(([currency, value]) => ({ currency, value }))
    .toSorted((a, b) => a.currency.localeCompare(b.currency));
}

/** The largest group first, and of two as large the one that came up first. */
function grouped<Key>(rows: readonly Decided[], keyOf: (row: Decided) => Key): Array<[Key, Decided[]]> {
  const groups = new Map<Key, Decided[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const there = groups.get(key);
    if (there) there.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}
