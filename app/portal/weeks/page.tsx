import { notFound } from "next/navigation";
import { WeekTable } from "@/components/engagements/week-table";
import { PageShell } from "@/components/shell/page-shell";
import { hoursSentence } from "@/components/timesheets/hours-sentence";
import { WeekForClient } from "@/components/timesheets/week-for-client";
import { WeeksToAgree } from "@/components/timesheets/weeks-to-agree";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import { weekAsked } from "@/lib/timesheets/schema";
import { agreeWeekAction, askAboutWeekAction } from "./actions";
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

export const generateMetadata = () => titleIn({ en: "Hours", de: "Stunden" });

export default async function PortalWeeksPage({ searchParams }: PageProps<"/portal/weeks">) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const { week: monday } = weekAsked.parse(await searchParams);
  const week = await getWeekForCeo(viewer, monday);
  if (!week) notFound();

  return (
    <PageShell title={words.hours} answer={hoursSentence(week, locale)} audience={words.visibleToYouAnd}>
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
      {week.engagements.length > 0 && (
        <div className="grid gap-1">
          <TableDownloads
            of={words.hoursByDeliverable}
            path={`/portal/tables/week-deliverables?week=${week.monday}`}
          />
          <TableDownloads of={words.workByKind} path={`/portal/tables/week-kinds?week=${week.monday}`} />
        </div>
      )}
      {week.weeks.length > 0 ? (
        <Section title={words.allWeeks}>
          <WeekTable
            caption={words.weeksLatestFirst}
            weeks={week.weeks}
            downloads="/portal/tables/weeks"
            hrefOf={(other) => `/portal/weeks?week=${other}`}
          />
        </Section>
      ) : (
        <EmptyState title={words.noHoursYet}>{words.onceWorkHasStarted}</EmptyState>
      )}
    </PageShell>
  );
}
