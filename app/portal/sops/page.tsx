import { PortalSops } from "@/components/sops/portal-sops";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { portalSopsSentence } from "@/components/sops/portal-sentence";
import { getPortalSops } from "@/lib/sops/list-queries";
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

export const generateMetadata = () => titleIn({ en: "SOPs", de: "Abläufe" });

export default async function PortalSopsPage() {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const { sops, count } = await getPortalSops(viewer);

  return (
    <PageShell
      title={words.sops}
      answer={portalSopsSentence(sops, count, locale)}
      audience={viewer.role === "ceo" ? words.everythingInUseHeads : words.whatIsInUse}
    >
      {sops.length > 0 ? (
        <>
          <PortalSops sops={sops} />
          <TableDownloads of={words.sops} path="/portal/tables/sops" />
        </>
      ) : count && count.inUse > 0 ? (
        <EmptyState title={words.noTextIsKept}>{words.theProceduresInUse}</EmptyState>
      ) : (
        <EmptyState title={words.nothingInUseYet}>{words.theProceduresThatYou}</EmptyState>
      )}
    </PageShell>
  );
}
