"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { PlainLink } from "./link";

export type NavItem = {
  href: string;
  label: string;
  /** Only the address itself is "here", not what lies below it. */
  exact?: boolean;
  /** Says itself whether one is there, where the address alone does not show it. */
  current?: boolean;
};

type NavLinkProps = Pick<NavItem, "href" | "exact" | "current"> & { className?: string; children: ReactNode };

/** A link that knows whether one is there (`aria-current`), so that its look can follow. */
export function NavLink({ href, exact, current, className, children }: NavLinkProps) {
  const pathname = usePathname();
  const here = current ?? (pathname === href || (!exact && pathname.startsWith(`${href}/`)));
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (here && link.current) scrollRowTo(link.current);
  }, [here]);
  return (
    <PlainLink ref={link} href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </PlainLink>
  );
}

/** Where a row of tabs is wider than a phone, the one where one is must not lie beyond its edge. The page itself stays. */
function scrollRowTo(link: HTMLElement) {
  const row = link.closest("nav");
  if (!row) return;
  const beyond = link.getBoundingClientRect().right - row.getBoundingClientRect().right;
  if (beyond > 0) row.scrollLeft += beyond + row.clientWidth / 4;
}
