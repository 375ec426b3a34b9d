import { formatInstant } from "@/lib/units/days";
import { useLocale } from "#language";

export type Remark = {
  id: string;
  side: "firm" | "client";
  authorName: string;
  text: string;
  writtenAt: Date;
};

/** What the client asked of a week and what was answered, in the order it was said. */
export function Remarks({ remarks, timeZone }: { remarks: readonly Remark[]; timeZone: string }) {
  const locale = useLocale();
  if (remarks.length === 0) return null;
  return (
    <ol className="grid gap-3">
      {remarks.map(({ id, side, authorName, text, writtenAt }) => (
        <li key={id} className="border-l-2 border-line-strong pl-3 text-sm">
          <p className="text-xs text-ink-soft">
            {authorName}, {side === "client" ? "client" : "consultant"},{" "}
            {formatInstant(writtenAt, timeZone, locale)}
          </p>
          <p className="max-w-[65ch] whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
  );
}
