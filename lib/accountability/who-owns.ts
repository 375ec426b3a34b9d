import "server-only";
import { type Viewer, isStaff } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type ChartSeat, holders } from "@/lib/rules/accountability/seat";
import { search } from "@/lib/rules/accountability/search";
import { readableSops } from "@/lib/sops/scope";
import { type Chart, readStandingChart } from "./read";

export type OwnedKind = "seat" | "responsibility" | "activity" | "sop";

/** Something that somebody owns: what, through which seat, and who that is. */
export type Owned = {
  readonly kind: OwnedKind;
  readonly text: string;
  readonly seatTitle: string | null;
  readonly ownerNames: readonly string[];
};

const MOST_HITS = 12;

/**
 * Who owns what a query names, of what the viewer may see: of the client's people that is the live chart and their SOPs.
 * `chart`: the live one; where there is none, the consultants look into the draft.
 */
export async function readWhoOwns(
  tx: Tx,
  viewer: Viewer,
  of: { readonly firmId: string; readonly clientCompanyId: string },
  { query, chart }: { readonly query: string; readonly chart: Chart | null },
): Promise<Owned[]> {
  const seats = (chart ?? (await readStandingChart(tx, of)))?.seats ?? [];
  const owned = [
    ...seats.flatMap(ofSeat),
    ...(isStaff(viewer) ? await activities(tx, of, seats) : []),
    ...(await sops(tx, viewer, of.clientCompanyId)),
  ];
  const found = search(query, owned, ({ text }) => text);
  // Words from here and there: "warehouse claims", or whoever it is that owns something.
  const wider = found.length > 0 ? found : search(query, owned, everything);
  return wider.slice(0, MOST_HITS).map(({ entry }) => entry);
}

function everything({ text, seatTitle, ownerNames }: Owned): string {
  return [text, seatTitle, ...ownerNames].join(" ");
}

function ofSeat(seat: ChartSeat): Owned[] {
  const by = { seatTitle: seat.title, ownerNames: namesOf(seat) };
  return [
    { kind: "seat", text: seat.title, ...by },
    ...seat.responsibilities.map((text) => ({ kind: "responsibility" as const, text, ...by })),
  ];
}

async function activities(
  tx: Tx,
  of: { firmId: string; clientCompanyId: string },
  seats: readonly ChartSeat[],
): Promise<Owned[]> {
  const rows = await tx.raciActivity.findMany({
    where: { ...of, deletedAt: null, process: { deletedAt: null } },
    orderBy: { createdAt: "asc" },
    select: { title: true, accountableSeatId: true, process: { select: { name: true } } },
  });
  return rows.map(({ title, accountableSeatId, process }) => {
    const seat = seats.find(({ id }) => id === accountableSeatId);
    return {
      kind: "activity",
      text: `${title} (${process.name})`,
      seatTitle: seat?.title ?? null,
      ownerNames: seat ? namesOf(seat) : [],
    };
  });
}

async function sops(tx: Tx, viewer: Viewer, clientCompanyId: string): Promise<Owned[]> {
  const rows = await tx.sop.findMany({
    where: { AND: [readableSops(viewer), { clientCompanyId }] },
    select: { ownerSeat: true, deliverable: { select: { title: true, owner: { select: { name: true } } } } },
  });
  return rows.map(({ ownerSeat, deliverable: { title, owner } }) => ({
    kind: "sop",
    text: title,
    seatTitle: ownerSeat,
    ownerNames: owner ? [owner.name] : [],
  }));
}

function namesOf(seat: ChartSeat): string[] {
  return holders(seat).map(({ name }) => name);
}
