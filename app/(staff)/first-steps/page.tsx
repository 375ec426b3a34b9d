import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirstSteps, guideSentence } from "@/components/guide/first-steps";
import { ButtonForm } from "@/components/settings/button-form";
import { PageShell } from "@/components/shell/page-shell";
import { requireStaff } from "@/lib/auth/viewer";
import { getFirstSteps } from "@/lib/guide/queries";
import { putGuideAwayAction } from "./actions";

export const metadata: Metadata = { title: "First steps" };

export default async function FirstStepsPage() {
  const viewer = await requireStaff();
  const guide = await getFirstSteps(viewer);
  if (!guide) notFound();
  const isAway = viewer.preference?.guideAway ?? false;
  return (
    <PageShell
      title="First steps"
      answer={guideSentence(guide)}
      audience="The firm’s owners; each puts them away for themselves"
      measure="reading"
    >
      <FirstSteps guide={guide} />
      {guide.next && (
        <div>
          <ButtonForm action={putGuideAwayAction} hidden={{ away: isAway ? "no" : "yes" }}>
            {isAway ? "Show them on the portfolio again" : "Put them away from the portfolio"}
          </ButtonForm>
        </div>
      )}
    </PageShell>
  );
}
