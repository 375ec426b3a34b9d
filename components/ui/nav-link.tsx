"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PlainLink } from "./link";

export type NavItem = {
  href: string;
  label: string;
  /** Only the address itself is "here", not what lies below it. */
  exact?: boolean;
};

type NavLinkProps = Pick<NavItem, "href" | "exact"> & { className?: string; children: ReactNode };

/** A link that knows whether one is there (`aria-current`), so that its look can follow. */
export function NavLink({ href, exact, className, children }: NavLinkProps) {
  const pathname = usePathname();
  const here = pathname === href || (!exact && pathname.startsWith(`${href}/`));
  return (
    <PlainLink href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </PlainLink>
  );
}
