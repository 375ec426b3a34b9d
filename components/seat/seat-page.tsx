import type { ComponentProps, ReactNode } from "react";
import { ClientPage } from "@/components/clients/client-page";
import { SubNav } from "@/components/ui/sub-nav";

const VIEWS = {
  line: { label: "Reporting line", path: "", confidential: false },
  candidates: { label: "Inside candidates", path: "/candidates", confidential: true },
  cost: { label: "Full-time or fractional", path: "/cost", confidential: true },
} as const;

type SeatPageProps = Omit<ComponentProps<typeof ClientPage>, "active" | "views"> & {
  view: keyof typeof VIEWS;
  /** Whether the viewer sees candidates and costs. */
  confidential: boolean;
  children: ReactNode;
};

/** The frame of every page about who should hold the operations seat, below whom, and at what cost. */
export function SeatPage({ view, confidential, ...page }: SeatPageProps) {
  const items = Object.entries(VIEWS)
    .filter(([, one]) => confidential || !one.confidential)
    .map(([id, { label, path }]) => ({
      href: `/clients/${page.client.id}/seat${path}`,
      label,
      current: id === view,
    }));
  return <ClientPage {...page} active="seat" views={<SubNav label="Operations seat" items={items} />} />;
}
