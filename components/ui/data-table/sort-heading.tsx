"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { PlainLink } from "../link";
import { type Sort, sortHref } from "./list-address";

/** A column's heading as a link: sorting works by keyboard, in a new tab and before any script has loaded. */
export function SortHeading({
  columnId,
  sort,
  children,
}: {
  columnId: string;
  sort: Sort;
  children: ReactNode;
}) {
  const search = useSearchParams();
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <PlainLink
      href={sortHref(search, columnId, sort)}
      replace
      scroll={false}
      className="hover:text-accent inline-flex items-center gap-1 underline-offset-4 hover:underline"
    >
      {children}
      {sort.by === columnId && <Arrow aria-hidden className="size-3.5" />}
    </PlainLink>
  );
}
