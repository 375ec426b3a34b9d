import { OPEN_STAGES, type OpenStage, type Terms, expectedOf, isOpen } from "@/lib/rules/pipeline/pipeline";
import type { IsoDay } from "@/lib/units/days";
import type { PipelineView } from "./schema";

type Sortable = Terms & { clientCompany: { name: string }; nextStepDay: IsoDay | null };

/** As the address asks; amounts by currency first, for two of them cannot be compared. */
export function sorted<Row extends Sortable>(
  rows: readonly Row[],
  written: PipelineView["sort"],
  firmPct: Partial<Record<OpenStage, number>>,
): Row[] {
  const turn = written.startsWith("-") ? -1 : 1;
  const orders: Record<string, (a: Row, b: Row) => number> = {
    title: (a, b) => a.clientCompany.name.localeCompare(b.clientCompany.name),
    stage: (a, b) => place(a) - place(b),
    expected: (a, b) =>
      a.currency.localeCompare(b.currency) ||
      Number((expectedOf(a, firmPct) ?? -1n) - (expectedOf(b, firmPct) ?? -1n)),
    step: (a, b) => (a.nextStepDay ?? "").localeCompare(b.nextStepDay ?? ""),
  };
  const order = orders[written.replace("-", "")];
  return order ? rows.toSorted((a, b) => turn * order(a, b)) : [...rows];
}

function place({ stage }: Terms): number {
  return isOpen(stage) ? OPEN_STAGES.indexOf(stage) : OPEN_STAGES.length;
}
