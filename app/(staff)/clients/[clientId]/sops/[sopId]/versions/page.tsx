import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { ChooseVersions } from "@/components/sops/choose-versions";
import { DifferenceView } from "@/components/sops/difference-view";
import { SopViews } from "@/components/sops/sop-views";
import { VersionList } from "@/components/sops/version-list";
import { differenceSentence } from "@/components/sops/difference-sentence";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { getSopDifference } from "@/lib/sops/draft-queries";
import { sopDifferenceInput } from "@/lib/sops/schema";

export const metadata: Metadata = { title: "Versions of the SOP" };

export default async function SopVersionsPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/sops/[sopId]/versions">) {
  const viewer = await requireStaff();
  const { clientId, sopId } = await params;
  const found = await getSopDifference(viewer, sopId, sopDifferenceInput.parse(await searchParams));
  if (!found || found.client.id !== clientId) notFound();
  const { versions, from, to, blocks } = found;
  const base = `/clients/${clientId}/sops/${found.id}`;

  return (
    <ClientPage
      client={found.client}
      active="sops"
      title={found.title}
      answer={differenceSentence(found)}
      audience="The firm's people only; the client's people see the version in use"
      views={<SopViews base={base} active="versions" />}
      actions={versions.length > 1 && <PrintButton>Print</PrintButton>}
    >
      <VersionList base={base} versions={versions} />
      {versions.length > 1 && (
        <Section title={`From version ${from} to version ${to}`}>
          <ChooseVersions versions={versions} from={from} to={to} />
          <DifferenceView blocks={blocks} />
        </Section>
      )}
    </ClientPage>
  );
}
