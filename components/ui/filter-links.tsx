import { PlainLink } from "./link";

type FilterLinksProps = {
  label: string;
  choices: readonly { href: string; label: string; current: boolean; lang?: string; onChoose?: () => void }[];
};

/** A few ways to narrow what is shown, each with its own address. */
export function FilterLinks({ label, choices }: FilterLinksProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-1">
        {choices.map(({ href, label: words, current, lang, onChoose }) => (
          <li key={href}>
            <PlainLink
              href={href}
              scroll={false}
              lang={lang}
              onClick={onChoose}
              aria-current={current || undefined}
              className="inline-block rounded-full px-3 py-1 text-xs text-ink-soft hover:bg-sunken aria-[current=true]:bg-accent-wash aria-[current=true]:font-medium aria-[current=true]:text-accent"
            >
              {words}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
