import type { IsoDay } from "@/lib/units/days";
import { WORK_KINDS, type WorkKind } from "./work-kinds";

export const WEEK_STATES = ["open", "submitted", "agreed", "locked"] as const;

/** A time entry with the names that a list shows of it. */
export interface EntryFacts {
  readonly id: string;
  readonly version: number;
  readonly workDay: IsoDay;
  readonly minutes: number;
  readonly kind: WorkKind;
  readonly note: string | null;
  readonly isCorrection: boolean;
  readonly clientId: string;
  readonly clientName: string;
  readonly engagementId: string;
  readonly engagementTitle: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly deliverableTitle: string | null;
  readonly week: (typeof WEEK_STATES)[number];
}

type Place = readonly [engagementId: string, engagement: string, clientId: string, client: string];
type Packed = readonly [
  ...[id: string, version: number, day: number, minutes: number, kind: number, place: number, member: number],
  ...[deliverable: number, note: string | null, isCorrection: 0 | 1, week: number],
];

/** Many entries as they travel: what repeats is written once, and each row is numbers. */
export interface CompactEntries {
  readonly days: readonly IsoDay[];
  readonly places: readonly Place[];
  readonly members: readonly (readonly [id: string, name: string])[];
  readonly deliverables: readonly string[];
  readonly rows: readonly Packed[];
}

export function packEntries(entries: readonly EntryFacts[]): CompactEntries {
  const days = numbered<IsoDay>();
  const places = numbered<Place>();
  const members = numbered<readonly [string, string]>();
  const deliverables = numbered<string>();
  const rows = entries.map((one): Packed => [
    ...([one.id, one.version, days.of(one.workDay, one.workDay), one.minutes] as const),
    WORK_KINDS.indexOf(one.kind),
    places.of(one.engagementId, [one.engagementId, one.engagementTitle, one.clientId, one.clientName]),
    members.of(one.memberId, [one.memberId, one.memberName]),
    one.deliverableTitle === null ? -1 : deliverables.of(one.deliverableTitle, one.deliverableTitle),
    ...([one.note, one.isCorrection ? 1 : 0, WEEK_STATES.indexOf(one.week)] as const),
  ]);
  return {
    ...{ days: days.all, places: places.all, members: members.all },
    ...{ deliverables: deliverables.all, rows },
  };
}

export function unpackEntries(compact: CompactEntries): EntryFacts[] {
  const { days, places, members, deliverables } = compact;
  return compact.rows.map(
    ([id, version, day, minutes, kind, place, member, deliverable, note, isCorrection, week]) => {
      const [engagementId, engagementTitle, clientId, clientName] = places[place] ?? ["", "", "", ""];
      const [memberId, memberName] = members[member] ?? ["", ""];
      return {
        ...{ id, version, minutes, note, isCorrection: isCorrection === 1 },
        ...{ engagementId, engagementTitle, clientId, clientName, memberId, memberName },
        workDay: days[day] ?? "",
        kind: WORK_KINDS[kind] ?? "admin",
        deliverableTitle: deliverables[deliverable] ?? null,
        week: WEEK_STATES[week] ?? "locked",
      };
    },
  );
}

function numbered<Value>() {
  const places = new Map<string, number>();
  const all: Value[] = [];
  return {
    all,
    of(key: string, value: Value): number {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}
