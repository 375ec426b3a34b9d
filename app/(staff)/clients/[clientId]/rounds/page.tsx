import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoundList } from "@/components/assessments/round-list";
import { StartRoundForm } from "@/components/assessments/start-round-form";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listRounds } from "@/lib/rounds/queries";
import { formatDay } from "@/lib/units/days";
import { startRoundAction } from "./actions";

export const metadata: Metadata = { title: "Assessments" };

export default async function RoundsPage({ params }: PageProps<"/clients/[clientId]/rounds">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const listed = await listRounds(viewer, clientId);
  if (!listed) notFound();
  const { client, rounds, askable, today, sends, offered, last, planned } = listed;
  const open = rounds.find(({ state }) => state === "open");

  return (
    <ClientPage
      client={client}
      active="rounds"
      title="Assessments"
      answer={
        open
          ? `The round of ${formatDay(open.asOf)} is open: ${open.finished} of ${open.asked} have finished.`
          : planned && `The next round is planned for ${formatDay(planned.dueDay)}.`
      }
      actions={
        open && (
          <LinkButton href={`/clients/${client.id}/rounds/${open.id}`} variant="primary">
            Go to the open round
          </LinkButton>
        )
      }
    >
      {rounds.length > 0 && <RoundList clientId={client.id} rounds={rounds} />}
      {!open && can(viewer, "round:start") && (
        <Section
          title={rounds.length > 0 ? "Start the next round" : "Start the first round"}
          lead="A questionnaire to the CEO, the heads and yourself. Once you close the round, their answers and the client's facts become a diagnosis."
        >
          <StartRoundForm
            action={startRoundAction}
            id={randomUUID()}
            clientCompanyId={client.id}
            today={today}
            contacts={askable}
            offered={offered}
            viewerName={viewer.displayName}
            sends={sends}
            last={last}
          />
        </Section>
      )}
    </ClientPage>
  );
}
