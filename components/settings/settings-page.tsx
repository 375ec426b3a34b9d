import type { ReactNode } from "react";
import { PageShell } from "@/components/shell/page-shell";
import { SubNav } from "@/components/ui/sub-nav";

type SettingsPageProps = {
  title: string;
  /** Whether the viewer reads the outbox, brings clients in and decides on deletions: an owner. */
  withOutbox: boolean;
  audience: string;
  children: ReactNode;
};

/** The frame of every settings page. */
export function SettingsPage({ title, withOutbox, audience, children }: SettingsPageProps) {
  const items = [
    { href: "/settings", label: "Firm", exact: true },
    { href: "/settings/members", label: "Members" },
    { href: "/settings/questionnaires", label: "Questionnaires" },
    { href: "/settings/api", label: "API" },
    ...(withOutbox
      ? [
          { href: "/settings/review", label: "Public review" },
          { href: "/settings/outbox", label: "Outbox" },
          { href: "/settings/data", label: "Data" },
          { href: "/settings/deletions", label: "Deletion" },
        ]
      : []),
  ];
  return (
    <PageShell title={title} audience={audience} nav={<SubNav label="Settings" items={items} />}>
      {children}
    </PageShell>
  );
}
