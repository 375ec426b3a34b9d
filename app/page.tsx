import { redirect } from "next/navigation";
import { isStaff } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/viewer";

/** Everybody's own start: the portfolio, or the client's portal. */
export default async function HomePage() {
  const viewer = await requireViewer();
  redirect(isStaff(viewer) ? "/portfolio" : "/portal");
}
