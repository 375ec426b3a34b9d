import { Bell } from "lucide-react";
import { NavLink } from "@/components/ui/nav-link";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    notices: "Notices",
    noticesUnread: (many: string | number) => `Notices, ${many} unread`,
  },
  de: {
    notices: "Hinweise",
    noticesUnread: (many) => `Hinweise, ${many} ungelesen`,
  },
});

export type NoticesAt = { href: string; unread: number };

/** The way to what happened, with how much of it is new. */
export function NoticesLink({ href, unread }: NoticesAt) {
  const words = WORDS[useLocale()];
  const many = unread > 99 ? "99+" : String(unread);
  return (
    <NavLink
      href={href}
      className="text-ink-soft hover:bg-sunken hover:text-ink aria-[current=page]:text-accent flex h-10 items-center justify-center gap-2.5 rounded-md px-2.5 text-sm lg:justify-start"
    >
      <Bell aria-hidden className="size-5 shrink-0" />
      <span className="sr-only">{unread > 0 ? words.noticesUnread(many) : words.notices}</span>
      {unread > 0 && (
        <span
          aria-hidden
          className="bg-accent text-on-accent tabular rounded-full px-1.5 text-xs font-medium"
        >
          {many}
        </span>
      )}
    </NavLink>
  );
}
