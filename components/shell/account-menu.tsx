import { clsx } from "clsx";
import { CircleUser } from "lucide-react";
import { PlainLink } from "@/components/ui/link";
import type { NavItem } from "@/components/ui/nav-link";
import { Popover } from "@/components/ui/popover";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    account: ", account",
    signOut: "Sign out",
  },
  de: {
    account: ", Konto",
    signOut: "Abmelden",
  },
});

export type Account = { name: string; email: string; role: string };

export type AccountMenuProps = {
  account: Account;
  /** A server action: a form posts to it, so signing out works without JavaScript. */
  signOut: () => Promise<void>;
  links?: readonly NavItem[];
};

/** Where the button stands: at the foot of the desktop's side column, or always at the top right. */
const PLACES = {
  side: {
    name: "sr-only truncate lg:not-sr-only",
    trigger: "lg:h-9 lg:w-full lg:justify-start lg:px-2",
    panel: "top-14 right-3 lg:top-auto lg:right-auto lg:bottom-14 lg:left-3",
  },
  top: { name: "sr-only", trigger: "", panel: "top-16 right-3 sm:right-8" },
} as const;

const ROW = "block w-full rounded-md px-2 py-1.5 text-left text-sm hover:bg-sunken";

export function AccountMenu({
  account,
  signOut,
  links = [],
  placement = "side",
}: AccountMenuProps & { placement?: keyof typeof PLACES }) {
  const words = WORDS[useLocale()];
  const place = PLACES[placement];
  return (
    <Popover
      id="account-menu"
      trigger={
        <>
          <CircleUser aria-hidden className="size-5 shrink-0" />
          <span className={place.name}>{account.name}</span>
          <span className="sr-only">{words.account}</span>
        </>
      }
      triggerClassName={clsx(
        "flex size-10 items-center justify-center gap-2.5 rounded-md text-sm text-ink-soft hover:bg-sunken hover:text-ink",
        place.trigger,
      )}
      panelClassName={clsx("w-64", place.panel)}
    >
      <div className="border-b border-line px-2 pt-1 pb-2">
        <p className="truncate text-sm font-medium">{account.name}</p>
        <p className="truncate text-xs text-ink-soft">{account.email}</p>
        <p className="text-xs text-ink-soft">{account.role}</p>
      </div>
      {links.map(({ href, label }) => (
        <PlainLink key={href} href={href} className={ROW}>
          {label}
        </PlainLink>
      ))}
      <form action={signOut}>
        <button type="submit" className={ROW}>
          {words.signOut}
        </button>
      </form>
    </Popover>
  );
}
