import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WeekTable } from "@/components/engagements/week-table";
import { PageShell } from "@/components/shell/page-shell";
import { hoursSentence } from "@/components/timesheets/hours-sentence";
import { WeekForClient } from "@/components/timesheets/week-for-client";
import { WeeksToAgree } from "@/components/timesheets/weeks-to-agree";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import { weekAsked } from "@/lib/timesheets/schema";
import { agreeWeekAction, askAboutWeekAction } from "./actions";

export const metadata: Metadata = { title: "Hours" };

export default async function PortalWeeksPage({ searchParams }: PageProps<"/portal/weeks">) {
  const viewer = await requirePortalUser();
  const { week: monday } = weekAsked.parse(await searchParams);
  const week = await getWeekForCeo(viewer, monday);
  if (!week) notFound();

  return (
    <PageShell title="Hours" answer={hoursSentence(week)} audience="Visible to you and to your consultants">
      <WeeksToAgree weeks={week.handedIn} shown={week.monday} />
      {week.engagements.map((engagement) => (
        <WeekForClient
          key={engagement.id}
          engagement={engagement}
          monday={week.monday}
          timeZone={viewer.timeZone}
          actions={{ agree: agreeWeekAction, ask: askAboutWeekAction }}
        />
      ))}
      {week.weeks.length > 0 ? (
        <Section title="All weeks">
          <WeekTable
            caption="Weeks, latest first"
            weeks={week.weeks}
            downloads="/portal/tables/weeks"
            hrefOf={(other) => `/portal/weeks?week=${other}`}
          />
        </Section>
      ) : (
        <EmptyState title="No hours yet">
          Once work has started, the hours of each week stand here: what they went into, beside what was
          planned.
        </EmptyState>
      )}
    </PageShell>
  );
}
