"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
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
  return (
    <PlainLink href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </PlainLink>
  );
}
