import { clsx } from "clsx";
import type { Rating } from "@/lib/rules/diagnosis/snapshot";

const LEVELS: ReadonlyArray<Rating> = [1, 2, 3, 4, 5];

type RatingChoiceProps = {
  name: string;
  /** Whose rating of what, read aloud. */
  label: string;
  /** The mean rating as it stands, 1 to 5; null where nobody rated it. */
  now: number | null;
  chosen: Rating | undefined;
  onChoose: (rating: Rating) => void;
};

/** The five levels side by side: arrows move and choose, as the verdict answers at once. The ring below is what stands now. */
export function RatingChoice({ name, label, now, chosen, onChoose }: RatingChoiceProps) {
  return (
    <div role="radiogroup" aria-label={label} className="grid w-45 grid-cols-5">
      {LEVELS.map((level) => (
        <label
          key={level}
          className={clsx(
            "tabular -ml-px grid h-9 place-items-center border border-line-strong text-sm first:rounded-l-md has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent nth-5:rounded-r-md",
            chosen === level ? "z-1 bg-accent font-semibold text-on-accent" : "bg-surface hover:bg-sunken",
          )}
        >
          <input
            type="radio"
            name={name}
            value={level}
            checked={chosen === level}
            disabled={now === null}
            onChange={() => onChoose(level)}
            className="sr-only"
          />
          {level}
        </label>
      ))}
      <svg aria-hidden className="col-span-5 h-3 w-full overflow-visible">
        {now !== null && (
          <circle
            cx={`${(now - 0.5) * 20}%`}
            cy="7"
            r="3.5"
            strokeWidth="2"
            className="fill-paper stroke-ink-soft"
          />
        )}
      </svg>
    </div>
  );
}
