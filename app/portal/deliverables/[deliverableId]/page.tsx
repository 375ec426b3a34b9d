import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { BelowDeliverable } from "@/components/deliverables/below-deliverable";
import { PageFacts } from "@/components/deliverables/page-facts";
import { SignOffDeliverable } from "@/components/deliverables/sign-off-deliverable";
import { pageReaders, pageSentence } from "@/components/deliverables/words";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getSharedDeliverable } from "@/lib/deliverables/portal-queries";
import { signOffDeliverableAction } from "./actions";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    myTasks: "My tasks",
    deliverables: "Deliverables",
  },
  de: {
    myTasks: "Meine Aufgaben",
    deliverables: "Ergebnisse",
  },
});

export const generateMetadata = () => titleIn({ en: "Deliverable", de: "Ergebnis" });

export default async function PortalDeliverablePage({
  params,
}: PageProps<"/portal/deliverables/[deliverableId]">) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const found = await getSharedDeliverable(viewer, (await params).deliverableId);
  if (!found) notFound();
  const { id, edition, maySign, signOffs, changes, thread, today } = found;
  const isCeo = viewer.role === "ceo";

  return (
    <PageShell
      title={found.title}
      answer={pageSentence(found, viewer.timeZone, locale)}
      breadcrumbs={[
        isCeo
          ? { href: "/portal/deliverables", label: words.deliverables }
          : { href: "/portal", label: words.myTasks },
      ]}
      measure="reading"
      audience={pageReaders(found, isCeo ? "ceo" : "head", locale)}
    >
      <PageFacts deliverable={found} today={today} />
      {maySign && <SignOffDeliverable id={id} edition={edition} action={signOffDeliverableAction} />}
      <BelowDeliverable signOffs={signOffs} changes={changes} timeZone={viewer.timeZone} />
      <Comments viewer={viewer} thread={thread} />
    </PageShell>
  );
}
