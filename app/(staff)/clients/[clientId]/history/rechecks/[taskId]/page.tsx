import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { alarmSentence, HireAlarm } from "@/components/tasks/hire-alarm";
import { OtherRechecks } from "@/components/tasks/other-rechecks";
import { RecordRecheckForm } from "@/components/tasks/record-recheck-form";
import { WhatToLookAt } from "@/components/tasks/what-to-look-at";
import { dueWords, hireWords, monthsAgo } from "@/components/tasks/words";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getRecheck } from "@/lib/tasks/recheck-queries";
import { formatDay } from "@/lib/units/days";
import { recordRecheckAction } from "./actions";

export const metadata: Metadata = { title: "Recheck of a hire" };

type Props = PageProps<"/clients/[clientId]/history/rechecks/[taskId]">;

export default async function RecheckPage({ params }: Props) {
  const viewer = await requireStaff();
  const { clientId, taskId } = await params;
  const found = await getRecheck(viewer, clientId, taskId);
  if (!found) notFound();
  const { client, task, today, then, now, others } = found;
  const home = `/clients/${client.id}`;
  const hire = hireWords(task.hire.role);

  return (
    <ClientPage
      client={client}
      active="history"
      title={`The ${hire} after ${task.hireMonth} months`}
      answer={alarmSentence({ then, now }, hire)}
      audience="Consultants only"
      actions={<LinkButton href={`${home}/rounds`}>Ask again: start a new round</LinkButton>}
    >
      <p className="tabular text-sm text-ink-soft">
        Hired {formatDay(task.hire.hiredOn)} · {monthsAgo(found.monthsSince)} · {dueWords(task, today)}
        {task.assigneeName && ` · ${task.assigneeName}`}
      </p>
      <Section title="The alarm, then and now">
        <HireAlarm home={home} today={today} then={then} now={now} />
      </Section>
      <Section title="What to look at">
        <WhatToLookAt role={task.hire.role} />
      </Section>
      {can(viewer, "task:edit") && (
        <Section title="The outcome">
          <RecordRecheckForm action={recordRecheckAction} task={task} />
        </Section>
      )}
      <Section title="The other rechecks of this hire">
        <OtherRechecks others={others} today={today} />
      </Section>
    </ClientPage>
  );
}
