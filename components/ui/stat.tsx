import type { ReactNode } from "react";

type StatProps = {
  label: ReactNode;
  value: ReactNode;
  /** "of 40:00 planned" */ of?: ReactNode;
  note?: ReactNode;
};

/** A figure, what it is of, and what it means. Set several in a `<StatRow>`. */
export function Stat({ label, value, of, note }: StatProps) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-xs text-ink-soft">{label}</dt>
      <dd className="tabular">
        <span className="text-2xl font-semibold tracking-tight">{value}</span>
        {of && <span className="ml-1.5 text-sm text-ink-soft">{of}</span>}
        {note && <span className="mt-0.5 block text-xs text-ink-soft">{note}</span>}
      </dd>
    </div>
  );
}

export function StatRow({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-2 gap-x-8 gap-y-5 sm:flex sm:flex-wrap sm:gap-x-14">{children}</dl>;
}
