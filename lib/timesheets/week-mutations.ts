import "server-only";
import { type Action, can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { weekMoved } from "@/lib/notices/happenings";
import { type Happening, notify } from "@/lib/notices/notify";
import { ok, refuse, type Result } from "@/lib/result";
import { dayIn, fromIsoDay, type IsoDay, mondayOf } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import type { WeekState } from "@/prisma/generated/enums";
import { findRunning, weekRow } from "./place";
import type { SubmitWeek, WeekSeen } from "./week-schema";

export type WeekRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "NOT_FROM_HERE";
export type SubmitWeekRefusal = WeekRefusal | "NOT_YET" | "NOTHING_LOGGED" | "HAS_HOURS";

/**
 * Hands a week to the client: its hours stay as they are from now on. NOTHING_LOGGED: a week without hours is handed in
 * by saying that there was nothing, and HAS_HOURS the other way round.
 */
export async function submitWeek(
  viewer: Viewer,
  { nothing, ...seen }: SubmitWeek,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<undefined, SubmitWeekRefusal>> {
  if (seen.monday > mondayOf(today)) return refuse("NOT_YET");
  return move(viewer, "time:log", seen, {
    from: "open",
    to: "submitted",
    event: "week.submitted",
    tells: (client) => weekMoved(client, seen, "to_agree", "ceo"),
    check: ({ minutes }) =>
      minutes === 0 && !nothing ? "NOTHING_LOGGED" : minutes !== 0 && nothing ? "HAS_HOURS" : null,
    data: {
      submittedAt: new Date(),
      submittedByName: viewer.displayName,
      nothingSaidByName: nothing ? viewer.displayName : null,
    },
  });
}

/** Takes it back while the client has not agreed. */
export async function recallWeek(viewer: Viewer, seen: WeekSeen): Promise<Result<undefined, WeekRefusal>> {
  return move(viewer, "time:log", seen, {
    from: "submitted",
    to: "open",
    event: "week.recalled",
    data: { submittedAt: null, submittedByName: null, nothingSaidByName: null },
  });
}

/** The client's word for a week, by the hours that were read: STALE where they are no longer those. */
export async function agreeWeek(viewer: Viewer, seen: WeekSeen): Promise<Result<undefined, WeekRefusal>> {
  return move(viewer, "week:agree", seen, {
    from: "submitted",
    to: "agreed",
    event: "week.agreed",
    tells: (client) => weekMoved(client, seen, "signed_off", "staff"),
    data: { agreedAt: new Date(), agreedByName: viewer.displayName },
  });
}

type Move<Refusal extends string> = {
  from: WeekState;
  to: WeekState;
  event: string;
  check?: (week: { minutes: number }) => Refusal | null;
  data: Prisma.WeekUpdateManyMutationInput;
  tells?: (clientCompanyId: string) => Happening;
};

async function move<Refusal extends string = never>(
  viewer: Viewer,
  grant: Action,
  { engagementId, monday, version }: WeekSeen,
  { from, to, event, check, data, tells }: Move<Refusal>,
): Promise<Result<undefined, WeekRefusal | Refusal>> {
  if (!can(viewer, grant)) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const engagement = await findRunning(tx, viewer, { engagementId, monday });
    if (!engagement) return refuse("NOT_FOUND");
    const { clientCompanyId } = engagement;
    const key = { firmId: viewer.firmId, engagementId, monday: fromIsoDay(monday) };
    const find = () =>
      tx.week.findFirst({ where: key, select: { id: true, state: true, version: true, minutes: true } });
    let week = await find();
    // Only who may write in a week makes its row; to everybody else a week without one is not there.
    if (!week && from === "open") {
      if (version > 0) return refuse("STALE");
      const problem = check?.({ minutes: 0 });
      if (problem) return refuse(problem);
      await weekRow(tx, viewer, clientCompanyId, { engagementId, monday });
      week = await find();
    }
    if (!week) return refuse("NOT_FOUND");
    if (week.state !== from) return week.state === to ? ok() : refuse("NOT_FROM_HERE");
    // A row that was made just now is the week without hours that was looked at.
    if (week.version !== Math.max(version, 1)) return refuse("STALE");
    const problem = check?.(week);
    if (problem) return refuse(problem);
    const { count } = await tx.week.updateMany({
      where: { ...key, state: from, version: week.version },
      data: { ...data, state: to, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    if (tells) await notify(tx, viewer, tells(clientCompanyId));
    const after = { engagementId, monday, state: to, minutes: week.minutes };
    await audit(tx, viewer, event, {
      entity: "week",
      entityId: week.id,
      clientCompanyId,
      before: { state: from },
      after,
    });
    return ok();
  });
}
