import type { ReactNode } from "react";
import { signOut } from "@/app/sign-out/actions";
import { Branded } from "@/components/brand/branded";
import { ROLE_WORDS } from "@/components/settings/member-words";
import { PortalShell } from "@/components/shell/portal-shell";
import { can, isStaff } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";

const CEO_NAV = [
  { href: "/portal", label: "Where we stand", exact: true },
  { href: "/portal/weeks", label: "This week" },
  { href: "/portal/plan", label: "Plan" },
  { href: "/portal/notes", label: "Notes" },
  { href: "/portal/deliverables", label: "Deliverables" },
  { href: "/portal/sops", label: "SOPs" },
  { href: "/portal/meetings", label: "Meetings" },
  { href: "/portal/accountability", label: "Who owns what" },
  { href: "/portal/escalations", label: "Escalations" },
  { href: "/portal/statements", label: "Statements" },
  { href: "/portal/reports", label: "Reports" },
];
const HEAD_NAV = [
  { href: "/portal", label: "My tasks", exact: true },
  { href: "/portal/sops", label: "SOPs" },
  { href: "/portal/meetings", label: "Meetings" },
  { href: "/portal/accountability", label: "Who owns what" },
  { href: "/portal/escalations", label: "Escalations" },
  { href: "/portal/notes", label: "Notes" },
];

/** The frame only. Who may see a page is asked by the page itself: a layout is not drawn again on every request. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  if (!viewer || isStaff(viewer)) return children;
  return (
    <Branded accent={viewer.look?.accent}>
      <PortalShell
        firmName={viewer.firmName}
        logo={viewer.look?.logo}
        clientName={viewer.clientName ?? viewer.firmName}
        homeHref="/portal"
        nav={can(viewer, "portal:follow") ? CEO_NAV : HEAD_NAV}
        account={{ name: viewer.displayName, email: viewer.email, role: ROLE_WORDS[viewer.role] }}
        links={[{ href: "/account", label: "Your account" }]}
        signOut={signOut}
      >
        {children}
      </PortalShell>
    </Branded>
  );
}
