import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { CorrectWeek } from "@/components/timesheets/correct-week";
import { Timesheet } from "@/components/timesheets/timesheet";
import { WeekLife } from "@/components/timesheets/week-life";
import { WeekNav } from "@/components/timesheets/week-nav";
import { weekSentence, weekTitle } from "@/components/timesheets/week-sentence";
import { LinkButton } from "@/components/ui/button";
import { TableDownloads } from "@/components/ui/table-downloads";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getTimesheetWeek } from "@/lib/timesheets/queries";
import { answerAboutWeekAction, correctWeekAction, recallWeekAction, submitWeekAction } from "./week-actions";
import { deleteTimeAction, editTimeAction, logTimeAction, restoreTimeAction } from "./actions";

export const metadata: Metadata = { title: "Week" };

const ACTIONS = {
  log: logTimeAction,
  edit: editTimeAction,
  remove: deleteTimeAction,
  restore: restoreTimeAction,
};

const LIFE = { submit: submitWeekAction, recall: recallWeekAction, answer: answerAboutWeekAction };

export default async function WeekPage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/weeks/[monday]">) {
  const viewer = await requireStaff();
  const { clientId, engagementId, monday } = await params;
  const week = await getTimesheetWeek(viewer, clientId, engagementId, monday);
  if (!week) notFound();
  const base = `/clients/${week.client.id}/engagements/${week.id}`;

  return (
    <ClientPage
      client={week.client}
      active="engagements"
      title={weekTitle(week.monday, week.title)}
      answer={weekSentence(week)}
      audience="The client's CEO sees hours by kind of work and deliverable, never names or notes"
      actions={
        <>
          <WeekNav earlier={week.earlier} later={week.later} hrefOf={(other) => `${base}/weeks/${other}`} />
          <LinkButton href={base}>Engagement</LinkButton>
        </>
      }
    >
      <Timesheet week={week} actions={week.mayLog ? ACTIONS : null} />
      {week.own.length + week.others.length > 0 && (
        <TableDownloads
          of="the hours of this week"
          path={`/clients/${week.client.id}/tables/time?engagement=${week.id}&week=${week.monday}`}
        />
      )}
      <WeekLife week={week} timeZone={viewer.timeZone} actions={week.mayHandIn ? LIFE : null} />
      {(week.state === "agreed" || week.state === "locked") && can(viewer, "time:log") && (
        <CorrectWeek
          action={correctWeekAction}
          id={randomUUID()}
          engagementId={week.id}
          monday={week.monday}
          deliverables={week.deliverables}
        />
      )}
    </ClientPage>
  );
}
