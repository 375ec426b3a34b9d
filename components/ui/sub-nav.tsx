import { type NavItem, NavLink } from "./nav-link";

/** Tabs as links: each has its own address. Scrolls sideways on a phone, and wraps on a desk, where nobody looks for what is cut off. */
export function SubNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={label} className="no-print scroll-sign overflow-x-auto border-b border-line">
      <ul className="flex gap-x-5 lg:flex-wrap">
        {items.map(({ href, label: words, exact, current }) => (
          <li key={href}>
            <NavLink
              href={href}
              exact={exact}
              current={current}
              className="block border-b-2 border-transparent py-2 text-sm whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {words}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
