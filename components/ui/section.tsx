import { type ReactNode, useId } from "react";

type SectionProps = { title: ReactNode; lead?: ReactNode; actions?: ReactNode; children: ReactNode };

/** A part of a page under its own heading: set off by space and a hairline, never by a box. */
export function Section({ title, lead, actions, children }: SectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="grid grid-cols-1 gap-4 border-t border-line pt-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <div className="grid gap-1">
          <h2 id={headingId} className="text-lg font-semibold">
            {title}
          </h2>
          {lead && <p className="max-w-[70ch] text-sm text-ink-soft">{lead}</p>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
