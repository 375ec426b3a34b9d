import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  deleteTimeAction,
  editTimeAction,
  logTimeAction,
  restoreTimeAction,
} from "@/app/(staff)/clients/[clientId]/engagements/[engagementId]/weeks/[monday]/actions";
import { PageShell } from "@/components/shell/page-shell";
import { AddTime } from "@/components/timesheets/add-time";
import { CopyLastWeek } from "@/components/timesheets/copy-last-week";
import { OwnSheet } from "@/components/timesheets/own-sheet";
import { ownWeekSentence } from "@/components/timesheets/own-week-sentence";
import { Timer } from "@/components/timesheets/timer";
import { WeekNav } from "@/components/timesheets/week-nav";
import { WeeksToHandIn } from "@/components/timesheets/weeks-to-hand-in";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireStaff } from "@/lib/auth/viewer";
import { getOwnWeek } from "@/lib/timesheets/own-week-queries";
import { addDays, formatWeek } from "@/lib/units/days";
import { copyLastWeekAction, discardTimerAction, startTimerAction, stopTimerAction } from "./actions";

export const metadata: Metadata = { title: "Timesheet" };

const ACTIONS = {
  log: logTimeAction,
  edit: editTimeAction,
  remove: deleteTimeAction,
  restore: restoreTimeAction,
};
const TIMER = { start: startTimerAction, stop: stopTimerAction, discard: discardTimerAction };

export default async function OwnWeekPage({ params }: PageProps<"/timesheet/[monday]">) {
  const viewer = await requireStaff();
  const { monday } = await params;
  const week = await getOwnWeek(viewer, monday);
  if (!week) notFound();
  const { engagements, sheet } = week;

  return (
    <PageShell
      title={`Timesheet, ${formatWeek(monday)}`}
      answer={ownWeekSentence(week)}
      audience="Your own hours; colleagues of the same client see them, and its CEO without names and notes"
      actions={
        <>
          <WeekNav
            earlier={addDays(monday, -7)}
            later={week.isThisWeek ? null : addDays(monday, 7)}
            hrefOf={(other) => `/timesheet/${other}`}
          />
          <LinkButton href="/timesheet/entries">All entries</LinkButton>
          <LinkButton href="/imports">Import</LinkButton>
        </>
      }
    >
      {engagements.length === 0 && sheet.lines.length === 0 ? (
        <EmptyState title="No engagement runs in this week">
          Hours are logged on an engagement of a client. Open one on the client’s page; it stands here from
          its first day on.
        </EmptyState>
      ) : (
        <>
          {week.isThisWeek && (
            <Timer timer={week.timer} engagements={engagements} id={randomUUID()} actions={TIMER} />
          )}
          <OwnSheet week={week} actions={ACTIONS} />
          {week.copyable > 0 && (
            <CopyLastWeek
              action={copyLastWeekAction}
              id={randomUUID()}
              monday={monday}
              count={week.copyable}
            />
          )}
          <AddTime
            action={logTimeAction}
            id={week.newEntryId}
            monday={monday}
            today={week.today}
            engagements={engagements}
          />
          <WeeksToHandIn monday={monday} engagements={engagements} />
        </>
      )}
    </PageShell>
  );
}
