import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  /** What this is for, in a sentence or two. */
  children: ReactNode;
  /** The first step, as a button. */
  action?: ReactNode;
};

/** Nothing here yet: what it is for, and the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="grid max-w-xl justify-items-start gap-3 py-2">
      <p className="text-lg font-semibold">{title}</p>
      <div className="text-ink-soft">{children}</div>
      {action && <div className="mt-1 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
