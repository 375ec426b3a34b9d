import { clsx } from "clsx";
import type { ReactNode } from "react";

/** The scale of 0..100 as wide as there is room: positions are percentages, so text and marks never stretch. */
export function Track({
  title,
  className,
  children,
}: {
  title: string;
  className: string;
  children: ReactNode;
}) {
  return (
    <svg role="img" className={clsx("picture block w-full overflow-visible", className)}>
      <title>{title}</title>
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-line" />
      {[0, 25, 50, 75, 100].map((x) => (
        <svg key={x} x={`${x}%`} y="50%" className="overflow-visible">
          <line y1="-4" y2="4" className="stroke-line-strong" />
        </svg>
      ))}
      {children}
    </svg>
  );
}
