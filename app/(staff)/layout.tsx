import type { ReactNode } from "react";
import { signOut } from "@/app/sign-out/actions";
import { ROLE_WORDS } from "@/components/settings/member-words";
import { FirmLeaves } from "@/components/exit/firm-leaves";
import { StaffShell } from "@/components/shell/staff-shell";
import { can } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";

/** The frame only. Who may see a page is asked by the page itself: a layout is not drawn again on every request. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  if (!viewer) return children;
  const nav = [
    { href: "/portfolio", label: "Portfolio" },
    { href: "/clients", label: "Clients" },
    ...(can(viewer, "pipeline:manage") ? [{ href: "/pipeline", label: "Pipeline" }] : []),
    ...(can(viewer, "time:log") ? [{ href: "/timesheet", label: "Timesheet" }] : []),
    { href: "/tasks", label: "Tasks" },
    { href: "/rules", label: "Rules" },
  ];
  if (can(viewer, "firm:manage")) nav.push({ href: "/settings", label: "Settings" });
  const endHref = can(viewer, "deletion:decide") ? "/settings/deletions" : null;
  return (
    <StaffShell
      firmName={viewer.firmName}
      homeHref="/portfolio"
      nav={nav}
      places={[
        ...(can(viewer, "client:add") ? [{ href: "/clients/new", label: "Add a client" }] : []),
        { href: "/imports", label: "Import clients, contacts or hours" },
        { href: "/account", label: "Your account" },
        { href: "/account/calendar", label: "Your calendar address" },
        { href: "/account/appearance", label: "Appearance" },
        ...(can(viewer, "client:see-all") ? [{ href: "/first-steps", label: "First steps" }] : []),
        { href: "/notices", label: "Your notices" },
      ]}
      memberId={viewer.membershipId}
      notices={{ href: "/notices", unread: viewer.unreadNotices ?? 0 }}
      account={{ name: viewer.displayName, email: viewer.email, role: ROLE_WORDS[viewer.role] }}
      links={[
        { href: "/account", label: "Your account" },
        { href: "/account/appearance", label: "Appearance" },
        ...(can(viewer, "client:see-all") ? [{ href: "/first-steps", label: "First steps" }] : []),
      ]}
      signOut={signOut}
    >
      {viewer.firmUntil && <FirmLeaves until={viewer.firmUntil} firmName={viewer.firmName} href={endHref} />}
      {children}
    </StaffShell>
  );
}
