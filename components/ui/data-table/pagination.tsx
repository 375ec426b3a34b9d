"use client";

import { useSearchParams } from "next/navigation";
import { LinkButton } from "../button";
import { listHref } from "./list-address";

export const PAGE_SIZE = 50;

type PaginationProps = {
  /** From 1. */ page: number;
  total: number;
  pageSize?: number;
  /** "clients" */ noun: string;
};

/** Where one stands in a long list, and the way on. Nothing at all where everything fits on one page. */
export function Pagination({ page, total, pageSize = PAGE_SIZE, noun }: PaginationProps) {
  const search = useSearchParams();
  if (total <= pageSize) return null;
  const pages = Math.ceil(total / pageSize);
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  const to = (target: number) => listHref(search, { page: target === 1 ? undefined : String(target) });
  return (
    <nav
      aria-label={`Pages of ${noun}`}
      className="no-print flex flex-wrap items-center justify-between gap-3"
    >
      <p className="tabular text-ink-soft text-xs">
        {first.toLocaleString("en")}–{last.toLocaleString("en")} of {total.toLocaleString("en")} {noun}
      </p>
      <div className="flex gap-2">
        {page > 1 && (
          <LinkButton size="sm" href={to(page - 1)} rel="prev">
            Previous
          </LinkButton>
        )}
        {page < pages && (
          <LinkButton size="sm" href={to(page + 1)} rel="next">
            Next
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
