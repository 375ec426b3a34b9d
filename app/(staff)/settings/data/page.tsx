import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Arrivals } from "@/components/archives/arrivals";
import { BringIn } from "@/components/archives/bring-in";
import { SettingsPage } from "@/components/settings/settings-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { listArrivals } from "@/lib/archives/queries";
import { requireStaff } from "@/lib/auth/viewer";

export const metadata: Metadata = { title: "Data" };

export default async function DataPage() {
  const viewer = await requireStaff();
  const arrivals = await listArrivals(viewer);
  if (!arrivals) notFound();
  return (
    <SettingsPage title="Data" withOutbox audience="Visible to the firm's owners">
      <Section
        title="Bring a client in"
        lead="From the archive that this program saved in another firm or installation: a client's page, “Data”. It is looked at first and nothing is written until you say so; then all of it comes in, or nothing."
      >
        <BringIn address="/api/archives" timeZone={viewer.timeZone} />
      </Section>
      <Section title="Brought in before">
        {arrivals.length === 0 ? (
          <EmptyState title="No client came in yet">
            Each stands here, with who brought it in and from which firm.
          </EmptyState>
        ) : (
          <Arrivals arrivals={arrivals} timeZone={viewer.timeZone} />
        )}
      </Section>
    </SettingsPage>
  );
}
