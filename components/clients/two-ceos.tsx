import { Notice } from "@/components/ui/notice";

type TwoCeosProps = { contacts: readonly { name: string; position: "ceo" | "head" | "other" }[] };

/** Possible (co-founders), so it is said and not refused: each of them counts as the CEO's view. */
export function TwoCeos({ contacts }: TwoCeosProps) {
  const ceos = contacts.filter(({ position }) => position === "ceo").map(({ name }) => name);
  if (ceos.length < 2) return null;
  return (
    <Notice tone="caution" title={`${ceos.length} people are recorded as CEO: ${ceos.join(", ")}.`}>
      Each is asked for the CEO’s view and can see what is shared with the CEO. If only one runs the company,
      correct the others.
    </Notice>
  );
}
