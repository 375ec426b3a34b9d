import type { Metadata } from "next";
import { Notices } from "@/app/notices";
import { requireStaff } from "@/lib/auth/viewer";

export const metadata: Metadata = { title: "Notices" };

export default async function NoticesPage() {
  return <Notices viewer={await requireStaff()} />;
}
