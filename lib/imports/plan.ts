import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type Plan, type Problem, readRows } from "@/lib/rules/imports/file-row";
import { missingFields } from "@/lib/rules/imports/mapping";
import { type FileName, namesIn, type Target } from "@/lib/rules/imports/names";
import {
  type ClientRow,
  type ClientThere,
  clientReader,
  planClients,
} from "@/lib/rules/imports/plan-clients";
import {
  type ContactRow,
  type ContactThere,
  contactReader,
  planContacts,
} from "@/lib/rules/imports/plan-people";
import { planTime, type TimeThere } from "@/lib/rules/imports/plan-time";
import { type TimeRow, timeReader } from "@/lib/rules/imports/read-time";
import { firstUnclearDay } from "@/lib/rules/imports/read-day";
import type { IsoDay } from "@/lib/units/days";
import type { Staged } from "./staged";
import { listClients, listEngagements, placesOf } from "./targets";
import { timeThen } from "./time-then";

export type Planned =
  | {
      readonly kind: "time";
      readonly plan: Plan<TimeRow, TimeThere>;
      readonly clientOf: ReadonlyMap<string, string>;
    }
  | { readonly kind: "contacts"; readonly plan: Plan<ContactRow, ContactThere> }
  | { readonly kind: "clients"; readonly plan: Plan<ClientRow, ClientThere> };

export interface DryRun {
  readonly names: readonly FileName[];
  readonly targets: readonly Target[];
  readonly places: ReadonlyMap<string, string>;
  /** A day that could be two, and the file does not tell which. */
  readonly unclearDay: string | null;
  /** Null: a column that has to be there is not said. */
  readonly planned: Planned | null;
}

/** What a file would do as of now. Asked again when it is written, in the same transaction. */
export async function dryRun(tx: Tx, viewer: Viewer, staged: Staged, today: IsoDay): Promise<DryRun> {
  const { kind, header, rows, mapping } = staged;
  const names = namesIn(kind, rows, mapping.columns);
  const engagements = kind === "time" ? await listEngagements(tx, viewer) : [];
  const targets = kind === "contacts" ? await listClients(tx, viewer) : engagements;
  const places = placesOf(names, targets, mapping.names);
  const unclearDay = firstUnclearDay(daysIn(staged));
  const found = { names, targets, places, unclearDay };
  const isUnclear = unclearDay !== null && mapping.dayOrder === null;
  if (isUnclear || missingFields(kind, mapping).length > 0) return { ...found, planned: null };
  const read = <Value>(reader: Parameters<typeof readRows<Value>>[3]) =>
    readRows(rows, header, mapping.columns, reader);
  if (kind === "time") {
    const byId = new Map(engagements.map((one) => [one.id, one]));
    const person = { name: viewer.displayName, email: viewer.email };
    const { good, bad } = read(timeReader(mapping, { today, person, engagements: byId, places }));
    const plan = planTime(good, await timeThen(tx, viewer, byId, good));
    const clientOf = new Map(engagements.map(({ id, clientCompanyId }) => [id, clientCompanyId]));
    return { ...found, planned: { kind, plan: withBad(plan, bad), clientOf } };
  }
  if (kind === "contacts") {
    const { good, bad } = read(contactReader(places));
    const there = await tx.contact.findMany({
      where: { firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) },
      select: {
        ...{ id: true, version: true, clientCompanyId: true, externalId: true },
        ...{ name: true, email: true, title: true, phone: true },
      },
    });
    return { ...found, planned: { kind, plan: withBad(planContacts(good, there), bad) } };
  }
  const currencies = new Set(Intl.supportedValuesOf("currency"));
  const { good, bad } = read(clientReader(mapping.currency, currencies));
  const there = await tx.clientCompany.findMany({
    where: visibleClients(viewer),
    select: {
      ...{ id: true, version: true, externalId: true, name: true, industry: true, headcount: true },
      ...{ currency: true, annualRevenueMinor: true },
    },
  });
  const clients = there.map(({ annualRevenueMinor, ...rest }) => ({
    ...rest,
    revenueMinor: annualRevenueMinor?.toString() ?? null,
  }));
  return { ...found, planned: { kind, plan: withBad(planClients(good, clients), bad) } };
}

function daysIn({ rows, mapping }: Staged): string[] {
  const at = mapping.columns.day;
  return at === undefined ? [] : rows.map(({ cells }) => cells[at] ?? "");
}

/** All that is wrong, in the order of the file. */
function withBad<Value, There>(plan: Plan<Value, There>, bad: readonly Problem[]): Plan<Value, There> {
  return { ...plan, bad: [...bad, ...plan.bad].sort((a, b) => a.line - b.line) };
}

/** How much of each, in figures: what a page showed is what it may write. */
export function countsOf({ plan: { made, changed, same, bad } }: Planned) {
  return { made: made.length, changed: changed.length, same, bad: bad.length };
}

export function seenOf(planned: Planned): string {
  return Object.values(countsOf(planned)).join("/");
}
