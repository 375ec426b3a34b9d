import type { ComponentProps } from "react";
import { ClientPage } from "@/components/clients/client-page";
import { SubNav } from "@/components/ui/sub-nav";

const VIEWS = {
  verdict: { label: "Verdict", path: "" },
  "what-if": { label: "What if", path: "/what-if" },
  gaps: { label: "Views apart", path: "/gaps" },
  departments: { label: "Departments", path: "/departments" },
  readers: { label: "As others see it", path: "/readers" },
  proof: { label: "Proof", path: "/proof" },
} as const;

type DiagnosisPageProps = Omit<ComponentProps<typeof ClientPage>, "active" | "views"> & {
  diagnosisId: string;
  view: keyof typeof VIEWS;
};

/** The frame of every page about one diagnosis: its client's tabs, then the ways to look at it. */
export function DiagnosisPage({ diagnosisId, view, ...page }: DiagnosisPageProps) {
  const home = `/clients/${page.client.id}/diagnoses/${diagnosisId}`;
  const items = Object.entries(VIEWS).map(([name, { label, path }]) => ({
    href: home + path,
    label,
    current: name === view,
  }));
  return <ClientPage {...page} active="rounds" views={<SubNav label="This diagnosis" items={items} />} />;
}
