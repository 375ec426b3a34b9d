import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { Branded } from "@/components/brand/branded";
import { Letterhead } from "@/components/brand/logo";
import { partViews } from "@/components/reports/parts/part-view";
import { ReportSections } from "@/components/reports/parts/report-sections";
import { PackContents } from "@/components/reports/pack-contents";
import { PdfButton, WordButton } from "@/components/reports/pdf-link";
import { PageShell } from "@/components/shell/page-shell";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getSharedReport } from "@/lib/reports/portal-queries";
import { reportName } from "@/lib/rules/report/kinds";
import { formatInstant } from "@/lib/units/days";
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

export const generateMetadata = () => titleIn({ en: "Report", de: "Bericht" });

export default async function PortalReportPage({ params }: PageProps<"/portal/reports/[reportId]">) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const report = await getSharedReport(viewer, (await params).reportId);
  if (!report) notFound();
  const { id, cover, headline, verdict, standing, issuedAt, issuedByName, pdfHash, page, pack, thread } =
    report;
  const look = page?.look ?? pack?.look;

  return (
    <Branded accent={look?.accent}>
      <PageShell
        title={reportName(report, locale)}
        answer={headline}
        breadcrumbs={[{ href: "/portal/reports", label: words.reports }]}
        audience={words.visibleToYouAnd}
        actions={
          <>
            {page && <WordButton reportId={id} />}
            <PdfButton reportId={id} />
          </>
        }
      >
        <div className="grid gap-1 text-sm text-ink-soft">
          <Letterhead logo={look?.logo} name={cover.firmName} />
          <p>
            {words.forIssuedByAnd(
              cover.clientName,
              formatInstant(issuedAt, viewer.timeZone, locale),
              issuedByName,
            )}
          </p>
        </div>
        {page ? (
          // It stays in the language in which it was issued.
          <div lang="en" className="grid gap-8">
            <ReportSections parts={page.parts} views={partViews(page.document, page.marks)} />
          </div>
        ) : pack ? (
          <>
            <PackContents {...pack} />
            <p>{verdict}</p>
            <p>{standing}</p>
          </>
        ) : (
          <Notice title={words.thisReportWasIssued}>
            <p>{words.thePdfHoldsAll(verdict)}</p>
            <p>{standing}</p>
          </Notice>
        )}
        <Comments viewer={viewer} thread={thread} />
        <p className="border-t border-line pt-4 text-2xs text-ink-soft">
          {words.shaOfTheFile}
          <code className="break-all">{pdfHash.replace("sha256:", "")}</code>.{" "}
          <TextLink href="/verify">{words.checkAFile}</TextLink>
        </p>
      </PageShell>
    </Branded>
  );
}
