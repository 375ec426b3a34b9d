import type { HealthMark } from "@/lib/rules/accountability/health";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import { below } from "@/lib/rules/accountability/tree";
import { SeatCard } from "./seat-card";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    below: (title: string | number) => `Below ${title}`,
    accountabilityChart: "Accountability chart",
  },
  de: {
    below: (title) => `Unter ${title}`,
    accountabilityChart: "Bild der Zuständigkeiten",
  },
});

type SeatTreeProps = { seats: readonly ChartSeat[]; marks: readonly HealthMark[] };

/** A chart to read: its top above, then a column for each seat right below it, what reports to whom set in. */
export function SeatTree({ seats, marks }: SeatTreeProps) {
  const words = WORDS[useLocale()];
  const [top] = below(seats, null);
  if (!top) return null;
  return (
    <div role="group" aria-label={words.accountabilityChart} className="grid gap-4">
      <SeatCard seat={top} marks={marks} />
      <ul className="grid items-start gap-x-6 gap-y-4 md:grid-cols-2 lg:grid-cols-3">
        {below(seats, top.id).map((seat) => (
          <Branch key={seat.id} seat={seat} seats={seats} marks={marks} />
        ))}
      </ul>
    </div>
  );
}

function Branch({ seat, seats, marks }: SeatTreeProps & { seat: ChartSeat }) {
  const words = WORDS[useLocale()];
  const children = below(seats, seat.id);
  return (
    <li className="grid gap-3">
      <SeatCard seat={seat} marks={marks} />
      {children.length > 0 && (
        <ul aria-label={words.below(seat.title)} className="border-line-strong ml-2 grid gap-3 border-l pl-4">
          {children.map((child) => (
            <Branch key={child.id} seat={child} seats={seats} marks={marks} />
          ))}
        </ul>
      )}
    </li>
  );
}
