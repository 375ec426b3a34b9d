import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type FileName, type Target, targetGuesser } from "@/lib/rules/imports/names";
import type { Mapping } from "@/lib/rules/imports/mapping";
import { toIsoDay } from "@/lib/units/days";

export interface Engagement extends Target {
  readonly title: string;
  readonly clientCompanyId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** What hours can go to: the engagements of the clients that the viewer sees. */
export async function listEngagements(tx: Tx, viewer: Viewer): Promise<Engagement[]> {
  const rows = await tx.engagement.findMany({
    where: { firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) },
    orderBy: [{ clientCompany: { name: "asc" } }, { startsOn: "desc" }, { id: "asc" }],
    select: {
      ...{ id: true, title: true, clientCompanyId: true, startsOn: true, endsOn: true },
      clientCompany: { select: { name: true } },
    },
  });
  return rows.map(({ clientCompany, startsOn, endsOn, ...rest }) => ({
    ...rest,
    ...{ client: clientCompany.name, startsOn: toIsoDay(startsOn), endsOn: endsOn && toIsoDay(endsOn) },
  }));
}

export async function listClients(tx: Tx, viewer: Viewer): Promise<Target[]> {
  const clients = await tx.clientCompany.findMany({
    where: visibleClients(viewer),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
  return clients.map(({ id, name }) => ({ id, client: name }));
}

/** What each name means: what was chosen, or what goes without saying. */
export function placesOf(
  names: readonly FileName[],
  targets: readonly Target[],
  chosen: Mapping["names"],
): Map<string, string> {
  const known = new Set(targets.map(({ id }) => id));
  const guess = targetGuesser(targets);
  return new Map(
    names.flatMap((name) => {
      const id = chosen[name.key] ?? guess(name);
      return id && known.has(id) ? [[name.key, id] as const] : [];
    }),
  );
}
