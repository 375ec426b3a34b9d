import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PIPELINE_STATES } from "@/components/clients/words";
import { PageShell } from "@/components/shell/page-shell";
import { ActionForm } from "@/components/ui/action-form";
import { NumberField } from "@/components/ui/text-field";
import { requireStaff } from "@/lib/auth/viewer";
import { getStagePct } from "@/lib/pipeline/queries";
import { OPEN_STAGES, USUAL_PCT } from "@/lib/rules/pipeline/pipeline";
import { saveProbabilitiesAction } from "./actions";

export const metadata: Metadata = { title: "How likely each stage is" };

export default async function ProbabilitiesPage() {
  const viewer = await requireStaff();
  const stagePct = await getStagePct(viewer);
  if (!stagePct) notFound();
  return (
    <PageShell
      title="How likely each stage is"
      answer="How many in a hundred are won from there. An opportunity’s own probability comes before its stage’s."
      audience="Owners say it; owners and consultants see what is expected by it"
      measure="reading"
      breadcrumbs={[{ href: "/pipeline", label: "Pipeline" }]}
    >
      <ActionForm
        action={saveProbabilitiesAction}
        hidden={{ read: OPEN_STAGES.map((stage) => stagePct[stage]).join(",") }}
        submit="Save"
      >
        {OPEN_STAGES.map((stage) => (
          <NumberField
            key={stage}
            name={stage}
            label={PIPELINE_STATES[stage]}
            hint={`Usually ${USUAL_PCT[stage]} %.`}
            suffix="%"
            defaultValue={String(stagePct[stage])}
          />
        ))}
      </ActionForm>
    </PageShell>
  );
}
