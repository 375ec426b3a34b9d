import type { ReactNode } from "react";
import { LogoImage } from "@/components/brand/logo";
import type { Logo } from "@/lib/rules/brand/look";
import { type NavItem, NavLink } from "@/components/ui/nav-link";
import { AccountMenu, type AccountMenuProps } from "./account-menu";
import { type NoticesAt, NoticesLink } from "./notices-link";
import { MAIN_ID } from "./skip-link";
import { Wordmark } from "./wordmark";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    main: "Main",
    withWord: (firmName: string | number) => `with ${firmName}`,
  },
  de: {
    main: "Hauptnavigation",
    withWord: (firmName) => `mit ${firmName}`,
  },
});

type PortalShellProps = AccountMenuProps & {
  firmName: string;
  logo?: Logo | null;
  clientName: string;
  homeHref: string;
  nav: readonly NavItem[];
  notices?: NoticesAt;
  children: ReactNode;
};

/** The client's side: roomy, one column, the consultants' name as the letterhead. */
export function PortalShell(props: PortalShellProps) {
  const words = WORDS[useLocale()];
  const { firmName, logo, clientName, homeHref, nav, notices, children, ...account } = props;
  return (
    <div className="mx-auto w-full max-w-5xl px-4 sm:px-8">
      <header className="no-print grid gap-3 pt-5 sm:pt-8">
        <div className="flex items-center justify-between gap-4">
          <div className="flex min-w-0 items-center gap-4">
            {logo && <LogoImage logo={logo} name="" />}
            <Wordmark href={homeHref} name={clientName} note={words.withWord(firmName)} />
          </div>
          <div className="flex items-center">
            {notices && <NoticesLink {...notices} />}
            <AccountMenu {...account} placement="top" />
          </div>
        </div>
        <nav
          aria-label={words.main}
          className="scroll-sign -mx-4 overflow-x-auto border-b border-line px-4 sm:mx-0 sm:px-0"
        >
          <ul className="flex gap-x-6 lg:flex-wrap lg:gap-x-5">
            {nav.map(({ href, label, exact }) => (
              <li key={href}>
                <NavLink
                  href={href}
                  exact={exact}
                  className="block border-b-2 border-transparent py-2.5 whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="pt-8 pb-20 outline-none sm:pt-12">
        {children}
      </main>
    </div>
  );
}
