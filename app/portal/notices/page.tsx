import { Notices } from "@/app/notices";
import { requirePortalUser } from "@/lib/auth/viewer";
import { titleIn } from "@/app/portal/title";

export const generateMetadata = () => titleIn({ en: "Notices", de: "Hinweise" });

export default async function PortalNoticesPage() {
  return <Notices viewer={await requirePortalUser()} />;
}
