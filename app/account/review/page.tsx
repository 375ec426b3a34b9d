import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AvailabilityForm } from "@/components/reviews/availability-form";
import { PlainShell } from "@/components/shell/plain-shell";
import { TextLink } from "@/components/ui/link";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { getOwnAvailability } from "@/lib/reviews/queries";
import { saveAvailabilityAction } from "./actions";

export const metadata: Metadata = { title: "Times for a talk" };

export default async function OwnTimesPage() {
  const viewer = await requireOwnAccount();
  const own = await getOwnAvailability(viewer);
  if (!own) notFound();
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">Back to your account</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">Times for a talk</h1>
        <p className="text-ink-soft">
          Whoever answers the firm’s public review can book 20 minutes with you within these hours. Meetings
          with clients that you attend are left out by themselves.
        </p>
      </div>
      <AvailabilityForm
        action={saveAvailabilityAction}
        own={{ ...own, timeZone: own.timeZone ?? viewer.timeZone }}
      />
    </PlainShell>
  );
}
