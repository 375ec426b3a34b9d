/** Money is in whole minor units of one currency; shares are in basis points (2250 = 22.5 %). */
export type CostInputs = {
  salary: bigint;
  /** Of the salary, each year. Null: not known, so not counted, and said. */
  benefitsBp: number | null;
  bonus: bigint | null;
  /** What the equity is worth a year. */
  equity: bigint | null;
  /** Of the salary, once. */
  searchFeeBp: number | null;
  /** Months until the hire has the full effect, and how much of it is there meanwhile. */
  rampMonths: number | null;
  rampEffectBp: number | null;
  ratePerHour: bigint;
  minutesPerWeek: number;
  weeksPerYear: number;
};

export type CostLine = { id: CostLineId; amount: bigint | null; once: boolean };
export type CostLineId = "salary" | "benefits" | "bonus" | "equity" | "search" | "ramp";

export type CostComparison = {
  fullTime: { lines: CostLine[]; firstYear: bigint; laterYear: bigint };
  fractional: { year: bigint };
  /** What the fractional seat costs less, in basis points of the full-time one; negative where it costs more. */
  savingBp: { firstYear: number | null; laterYear: number | null };
  /** Weekly minutes at which a year of the one costs what a year of the other does. Null without a rate. */
  breakEvenMinutes: { firstYear: number | null; laterYear: number | null };
  /** The article's 60 to 80 % less, on the cost of every year: salary, benefits, bonus and equity. */
  sixtyToEighty: "less_than_said" | "as_said" | "more_than_said" | null;
};

const BP = 10_000n;
const SAID = { least: 6_000n, most: 8_000n } as const;

/** Computed from the client's own numbers. Each line is rounded once, half up, to the minor unit; sums are exact. */
export function compareCosts(inputs: CostInputs): CostComparison {
  const lines = linesOf(inputs);
  const sum = (some: readonly CostLine[]) => some.reduce((total, { amount }) => total + (amount ?? 0n), 0n);
  const laterYear = sum(lines.filter(({ once }) => !once));
  const firstYear = sum(lines);
  const perMinute = { numerator: inputs.ratePerHour * BigInt(inputs.weeksPerYear), denominator: 60n };
  const year = divide(perMinute.numerator * BigInt(inputs.minutesPerWeek), perMinute.denominator);
  const saving = (full: bigint) => (full === 0n ? null : Number(divide((full - year) * BP, full)));
  const breakEven = (full: bigint) =>
    perMinute.numerator === 0n ? null : Number((full * perMinute.denominator) / perMinute.numerator);
  return {
    fullTime: { lines, firstYear, laterYear },
    fractional: { year },
    savingBp: { firstYear: saving(firstYear), laterYear: saving(laterYear) },
    breakEvenMinutes: { firstYear: breakEven(firstYear), laterYear: breakEven(laterYear) },
    sixtyToEighty: laterYear === 0n ? null : asSaid(laterYear - year, laterYear),
  };
}

function linesOf(inputs: CostInputs): CostLine[] {
  const { salary, bonus, equity } = inputs;
  const benefits = share(salary, inputs.benefitsBp);
  return [
    { id: "salary", amount: salary, once: false },
    { id: "benefits", amount: benefits, once: false },
    { id: "bonus", amount: bonus, once: false },
    { id: "equity", amount: equity, once: false },
    { id: "search", amount: share(salary, inputs.searchFeeBp), once: true },
    { id: "ramp", amount: rampOf(salary + (benefits ?? 0n), inputs), once: true },
  ];
}

/** What is paid in the first months for the effect that is not there yet. */
function rampOf(yearly: bigint, { rampMonths, rampEffectBp }: CostInputs): bigint | null {
  if (rampMonths === null || rampEffectBp === null) return null;
  return divide(yearly * BigInt(rampMonths) * (BP - BigInt(rampEffectBp)), 12n * BP);
}

function share(amount: bigint, bp: number | null): bigint | null {
  return bp === null ? null : divide(amount * BigInt(bp), BP);
}

/** Not by the rounded share: 59.999 % is not 60. */
function asSaid(saved: bigint, full: bigint): NonNullable<CostComparison["sixtyToEighty"]> {
  if (saved * BP < SAID.least * full) return "less_than_said";
  return saved * BP > SAID.most * full ? "more_than_said" : "as_said";
}

/** Half away from zero, for a positive denominator. */
function divide(numerator: bigint, denominator: bigint): bigint {
  const half = denominator / 2n;
  return (numerator >= 0n ? numerator + half : numerator - half) / denominator;
}
