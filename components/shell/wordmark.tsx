import { PlainLink } from "@/components/ui/link";

/** The firm's name, set as the letterhead; the product's own name stays small. */
export function Wordmark({ href, name, note }: { href: string; name: string; note?: string }) {
  return (
    <PlainLink href={href} className="grid min-w-0 leading-tight">
      <span className="text-sm font-semibold max-lg:truncate">{name}</span>
      {note && <span className="truncate text-2xs text-ink-soft">{note}</span>}
    </PlainLink>
  );
}
