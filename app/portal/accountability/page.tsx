import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { SeatTree } from "@/components/accountability/seat-tree";
import { WhoOwns } from "@/components/accountability/who-owns";
import { MarkSeen } from "@/components/portal/mark-seen";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { getLiveChart } from "@/lib/accountability/portal-queries";
import { whoOwnsQuery } from "@/lib/accountability/schema";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { formatDay } from "@/lib/units/days";
import { markSeenAction } from "../seen-actions";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    whoOwnsWhat: "Who owns what",
    noChartIsAgreed: "No chart is agreed yet",
    seatsWhatTheyAnswer: "Seats, what they answer for, and the procedures you work by.",
    visibleToYourCeo: "Visible to your CEO, the heads of department and your consultants",
    seatsInForceSince: (length: string | number, day: string | number) =>
      `${length} seats, in force since ${day}.`,
    onceYourConsultantsHave:
      "Once your consultants have made the accountability chart live, it says here who owns what.",
  },
  de: {
    whoOwnsWhat: "Zuständigkeiten",
    noChartIsAgreed: "Noch nichts vereinbart",
    seatsWhatTheyAnswer: "Stellen, wofür sie verantwortlich sind, und die Abläufe, nach denen Sie arbeiten.",
    visibleToYourCeo: "Sichtbar für die Geschäftsführung, die Leitungen der Abteilungen und Ihre Beratung",
    seatsInForceSince: (length, day) => `${length} Stellen, gültig seit ${day}.`,
    onceYourConsultantsHave:
      "Sobald Ihre Beratung das Bild der Zuständigkeiten gültig gemacht hat, steht hier, wem was gehört.",
  },
});

export const generateMetadata = () => titleIn({ en: "Who owns what", de: "Zuständigkeiten" });

export default async function PortalAccountabilityPage({
  searchParams,
}: PageProps<"/portal/accountability">) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const query = whoOwnsQuery.parse((await searchParams).q);
  const found = await getLiveChart(viewer, query);
  if (!found) notFound();
  const { chart, hits } = found;

  return (
    <PageShell
      title={words.whoOwnsWhat}
      answer={chart && words.seatsInForceSince(chart.seats.length, formatDay(chart.day ?? "", locale))}
      audience={words.visibleToYourCeo}
    >
      {chart ? (
        <>
          <WhoOwns query={query} hits={hits} lead={words.seatsWhatTheyAnswer} />
          <MarkSeen itemIds={[chart.id]} action={markSeenAction} />
          <SeatTree seats={chart.seats} marks={[]} />
          <TableDownloads of={words.whoOwnsWhat} path="/portal/tables/seats" />
        </>
      ) : (
        <EmptyState title={words.noChartIsAgreed}>{words.onceYourConsultantsHave}</EmptyState>
      )}
      <Comments viewer={viewer} thread={found.thread} />
    </PageShell>
  );
}
