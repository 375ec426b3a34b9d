import { clsx } from "clsx";
import type { ReactNode } from "react";
import { AudienceLine } from "@/components/ui/audience-line";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { PageTitle } from "@/components/ui/page-title";

type PageShellProps = {
  title: ReactNode;
  /** The page's answer in one sentence. It is the first thing one reads. */
  answer?: ReactNode;
  /** Buttons: the page's next step first. */
  actions?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** Who else sees this screen: "Visible to the client's CEO". */
  audience?: ReactNode;
  /** Tabs of a client or a round: `<SubNav>`. */
  nav?: ReactNode;
  /** "reading" for text and forms, "wide" (the default) for tables and pictures. */
  measure?: "reading" | "wide";
  children?: ReactNode;
};

/** Every page's frame: where am I, the answer, who sees it, what to do next; then the page. */
export function PageShell(props: PageShellProps) {
  const { title, answer, actions, breadcrumbs = [], audience, nav, measure = "wide", children } = props;
  return (
    <div
      className={clsx(
        "mx-auto grid w-full grid-cols-1 gap-6",
        measure === "wide" ? "max-w-6xl" : "max-w-2xl",
      )}
    >
      <header className="grid grid-cols-1 gap-3">
        {breadcrumbs.length > 0 && <Breadcrumbs crumbs={breadcrumbs} />}
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
          <div className="grid min-w-0 flex-1 basis-80 gap-2">
            <PageTitle title={title} answer={answer} />
            {audience && <AudienceLine>{audience}</AudienceLine>}
          </div>
          {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
        </div>
        {nav}
      </header>
      {children}
    </div>
  );
}
