import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { Section } from "@/components/ui/section";

type Hit = {
  kind: "seat" | "responsibility" | "activity" | "sop";
  text: string;
  seatTitle: string | null;
  ownerNames: readonly string[];
};

const KINDS: Record<Hit["kind"], string> = {
  seat: "Seat",
  responsibility: "Responsibility",
  activity: "Activity",
  sop: "SOP",
};

type WhoOwnsProps = { query: string; hits: readonly Hit[] | null; lead: string };

/** "Who owns this?": a word of what it is about, and who answers for it. A slip of the finger does no harm. */
export function WhoOwns({ query, hits, lead }: WhoOwnsProps) {
  return (
    <Section title="Who owns this?" lead={lead}>
      <form role="search" className="no-print flex max-w-xl gap-2">
        <input
          type="search"
          name="q"
          aria-label="What is it about?"
          placeholder="Claims, quotes, shift plan…"
          defaultValue={query}
          maxLength={100}
          className={controlStyles}
        />
        <Button type="submit">Find out</Button>
      </form>
      {hits && (
        <div role="status">
          {hits.length === 0 && (
            <p className="text-sm">
              Nobody is named for “{query}”: it may be a responsibility that no seat has yet.
            </p>
          )}
          <ul className="text-sm">
            {hits.map(({ kind, text, seatTitle, ownerNames }, at) => (
              <li
                key={at}
                className="border-line grid gap-x-4 border-b py-2 first:border-t sm:grid-cols-[2fr_3fr] sm:items-baseline"
              >
                <span className="font-semibold">
                  {ownerNames.length > 0 ? ownerNames.join(" and ") : "Nobody yet"}
                  {seatTitle && kind !== "seat" && (
                    <span className="text-ink-soft font-normal"> · {seatTitle}</span>
                  )}
                </span>
                <span>
                  {text} <span className="text-ink-faint text-xs">{KINDS[kind]}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
