import type { Metadata } from "next";
import { Notices } from "@/app/notices";
import { requirePortalUser } from "@/lib/auth/viewer";

export const metadata: Metadata = { title: "Notices" };

export default async function PortalNoticesPage() {
  return <Notices viewer={await requirePortalUser()} />;
}
