import type { HealthMark } from "@/lib/rules/accountability/health";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import { MarkBadges } from "./mark-badges";
import { ownersText } from "./words";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    measuredBy: "Measured by",
  },
  de: {
    measuredBy: "Gemessen an",
  },
});

/** One seat: what it is called, whose it is, what it answers for and by which numbers. */
export function SeatCard({ seat, marks }: { seat: ChartSeat; marks: readonly HealthMark[] }) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { title, departmentName, responsibilities, numbers } = seat;
  return (
    <div className="border-line bg-surface keep-together grid gap-1.5 rounded-md border px-3.5 py-3 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <p className="font-semibold">{title}</p>
        {departmentName && <p className="text-ink-faint text-xs">{departmentName}</p>}
      </div>
      <p className={seat.owners.length === 0 ? "text-danger" : "text-ink-soft"}>{ownersText(seat, locale)}</p>
      {responsibilities.length > 0 && (
        <ul className="text-ink-soft list-disc pl-4 text-xs">
          {responsibilities.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {numbers.length > 0 && (
        <p className="text-xs">
          <span className="text-ink-faint">{words.measuredBy}</span>{" "}
          {numbers.map(({ name }) => name).join(" · ")}
        </p>
      )}
      <MarkBadges marks={marks} seatId={seat.id} />
    </div>
  );
}
