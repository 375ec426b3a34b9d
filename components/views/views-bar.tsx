"use client";

import { ChevronDown } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { FilterLinks } from "@/components/ui/filter-links";
import {
  isSameView,
  LIST_PATHS,
  VIEW_NAME,
  type Viewed,
  viewHref,
  viewState,
} from "@/lib/rules/grid/view-state";
import { BeginWithButton } from "./begin-with";
import { OwnView } from "./own-view";
import { SaveView } from "./save-view";
import type { View, ViewActions } from "./types";

type ViewsBarProps = { about: Viewed; views: readonly View[]; actions: ViewActions };

/** The views of a list: one's own and those shared with the firm, and what can be done with the one that is open. */
export function ViewsBar({ about, views, actions }: ViewsBarProps) {
  const search = useSearchParams();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const here = viewState(about, search);
  const current = views.find(({ id }) => id === search.get(VIEW_NAME));
  const isChanged = current !== undefined && !isSameView(current.state, here);
  const choices = [
    { href: `${LIST_PATHS[about]}?${VIEW_NAME}=none`, label: "No view", current: !current },
    ...views.map((view) => ({
      href: viewHref(about, view.id, view.state),
      label: labelOf(view, view.id === current?.id && isChanged),
      current: view.id === current?.id,
    })),
  ];
  const written = new URLSearchParams(here).toString();

  return (
    <section aria-label="Views" className="no-print grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {views.length > 0 && <FilterLinks label="Views" choices={choices} />}
        <Button
          size="sm"
          variant="quiet"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => setOpen(!open)}
        >
          {current ? "Save or change this view" : "Save as a view"}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      </div>
      {open && (
        <div
          id={panel}
          className="border-line bg-surface grid grid-cols-1 gap-6 rounded-md border p-4 sm:grid-cols-2"
        >
          {current?.isMine && (
            <OwnView
              key={`${current.id} ${current.version}`}
              about={about}
              view={current}
              {...{ actions, written, isChanged }}
            />
          )}
          {current && !current.isMine && (
            <p className="text-ink-soft text-sm">
              {current.makerName} shares “{current.name}”. Save what you make of it as a view of your own.
            </p>
          )}
          <SaveView about={about} action={actions.save} written={written} onSaved={() => setOpen(false)} />
          {current && <BeginWithButton about={about} view={current} action={actions.beginWith} />}
        </div>
      )}
    </section>
  );
}

function labelOf({ name, shared, isMine, makerName, isFirst }: View, isChanged: boolean): string {
  const marks = [
    isFirst && "first",
    shared && (isMine ? "shared" : `by ${makerName}`),
    isChanged && "changed",
  ];
  const said = marks.filter((mark) => mark !== false);
  return said.length > 0 ? `${name} (${said.join(", ")})` : name;
}
