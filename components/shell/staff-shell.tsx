import type { ReactNode } from "react";
import { type NavItem, NavLink } from "@/components/ui/nav-link";
import { AccountMenu, type AccountMenuProps } from "./account-menu";
import { type NoticesAt, NoticesLink } from "./notices-link";
import { PaletteButton } from "./palette-button";
import { MAIN_ID } from "./skip-link";
import { Wordmark } from "./wordmark";

type StaffShellProps = AccountMenuProps & {
  firmName: string;
  homeHref: string;
  nav: readonly NavItem[];
  /** Pages that the palette leads to besides those. */
  places: readonly NavItem[];
  /** Whose last pages the browser remembers. */
  memberId: string;
  notices?: NoticesAt;
  children: ReactNode;
};

/** The consultants' side: navigation beside the page on a desk, above it on a phone; one set of links for both. */
export function StaffShell({
  firmName,
  homeHref,
  nav,
  places,
  memberId,
  notices,
  children,
  ...account
}: StaffShellProps) {
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <header className="no-print sticky top-0 z-20 grid grid-cols-[minmax(0,1fr)_auto_auto] items-center border-b border-line bg-paper px-4 lg:h-dvh lg:grid-cols-1 lg:grid-rows-[auto_auto_1fr_auto] lg:items-start lg:border-r lg:border-b-0 lg:px-3 lg:py-5">
        <div className="py-2 lg:px-2 lg:py-0">
          <Wordmark href={homeHref} name={firmName} note="Throughline" />
        </div>
        <div className="lg:mt-5">
          <PaletteButton places={[...nav, ...places]} memberId={memberId} />
        </div>
        <nav
          aria-label="Main"
          className="order-last col-span-full -mx-4 overflow-x-auto px-2 lg:order-none lg:mx-0 lg:mt-4 lg:px-0"
        >
          <ul className="flex lg:grid lg:gap-0.5">
            {nav.map(({ href, label, exact }) => (
              <li key={href}>
                <NavLink
                  href={href}
                  exact={exact}
                  className="block border-b-2 border-transparent px-2 py-2 text-sm whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink lg:rounded-md lg:border-b-0 lg:py-1.5 lg:hover:bg-sunken lg:aria-[current=page]:bg-accent-wash lg:aria-[current=page]:text-accent"
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center lg:grid lg:items-stretch">
          {notices && <NoticesLink {...notices} />}
          <AccountMenu {...account} />
        </div>
      </header>
      <main
        id={MAIN_ID}
        tabIndex={-1}
        className="min-w-0 px-4 pt-5 pb-16 outline-none sm:px-6 lg:px-10 lg:pt-7"
      >
        {children}
      </main>
    </div>
  );
}
