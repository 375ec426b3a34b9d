"use client";

import { type ReactNode, useState } from "react";

type OnDemandProps = {
  summary: string;
  /** What is opened, where the words alone stand in many rows: read aloud behind them. */
  of?: string;
  children: () => ReactNode;
};

/** Drawn once it is opened: for lists whose every row has a form. */
export function OnDemand({ summary, of, children }: OnDemandProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="no-print basis-full"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary className="text-accent w-fit py-1.5 text-sm font-medium">
        {summary}
        {of && <span className="sr-only">: {of}</span>}
      </summary>
      {opened && <div className="my-3 grid max-w-3xl gap-3">{children()}</div>}
    </details>
  );
}
