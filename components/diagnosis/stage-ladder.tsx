import { stageLadder, type StageOnDay, type Station } from "@/lib/pictures/stage-ladder";
import { STAGE_MEANINGS_IN, STAGE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";
import { WORDS } from "./stage-ladder.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

type StageLadderProps = {
  /** null where the round was not conclusive. */
  now: StageOnDay | null;
  earlier?: readonly StageOnDay[];
  /** Why the client stands there, in a sentence. */
  heldBy?: string;
  /** Where the page around it speaks another one. */
  language?: Locale;
};

/** Where a client stands on the way of a growing company, and where it stood before. Beside a drawing, the same as a list. */
export function StageLadder({ now, earlier = [], heldBy, language }: StageLadderProps) {
  const own = useLocale();
  const locale = language ?? own;
  const words = WORDS[locale];
  const picture = stageLadder(now, earlier, locale);
  return (
    <figure className="grid grid-cols-1 gap-4">
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="img"
        className="picture w-full max-w-4xl max-sm:hidden"
      >
        <title>{summary(now, earlier, locale)}</title>
        {picture.reaches.map(({ title, from, to }) => (
          <g key={title}>
            <line
              x1={from}
              x2={to}
              y1={picture.reachesY}
              y2={picture.reachesY}
              className="stroke-line-strong"
            />
            <text x={(from + to) / 2} y={picture.reachesY + 17} textAnchor="middle" className="faint">
              {title}
            </text>
          </g>
        ))}
        <path d={picture.way} fill="none" strokeWidth="2" className="stroke-line-strong" />
        {picture.stations.map((station) => (
          <StationMark key={station.stage} station={station} now={now} locale={locale} />
        ))}
      </svg>
      <ol className="grid sm:sr-only">
        {picture.stations.map((station) => (
          <StationRow key={station.stage} station={station} now={now} locale={locale} />
        ))}
      </ol>
      <figcaption className="grid max-w-[70ch] gap-1 text-sm">
        {heldBy && (
          <p>
            <span className="font-semibold">{words.whyItStandsHere}</span>
            {heldBy}
          </p>
        )}
        <p className="text-ink-soft text-xs">{words.theWayOfA}</p>
      </figcaption>
    </figure>
  );
}

type StationProps = { station: Station; now: StageOnDay | null; locale: Locale };

function StationMark({ station, now, locale }: StationProps) {
  const { x, y, here, labelSide } = station;
  const dates = datesOf(station, now, locale);
  const lines = dates ? 2 : 1;
  const firstLine = labelSide === "below" ? y + 30 : y - 20 - (lines - 1) * 17;
  return (
    <g>
      {here && <circle cx={x} cy={y} r="15" className="fill-accent-wash" />}
      <circle cx={x} cy={y} r={here ? 9 : 6} strokeWidth="2" className={dotLook(station)} />
      <text
        x={x}
        y={firstLine}
        textAnchor="middle"
        className={here ? "font-bold" : "soft"}
        fontSize={here ? 15 : 13}
      >
        {STAGE_TITLES_IN[locale][station.stage]}
      </text>
      {dates && (
        <text
          x={x}
          y={firstLine + 17}
          textAnchor="middle"
          className={here ? "font-medium" : "soft"}
          fontSize="12"
        >
          {dates}
        </text>
      )}
    </g>
  );
}

function StationRow({ station, now, locale }: StationProps) {
  const { here, stage } = station;
  const dates = datesOf(station, now, locale);
  return (
    <li
      aria-current={here ? "step" : undefined}
      className="before:bg-line-strong relative pb-4 pl-8 text-sm before:absolute before:top-3 before:bottom-[-0.25rem] before:left-2 before:w-px last:before:hidden"
    >
      <svg aria-hidden className="absolute top-0.5 left-0 size-4.5 overflow-visible">
        <circle cx="8.5" cy="9" r={here ? 8 : 5} strokeWidth="2" className={dotLook(station)} />
      </svg>
      <p className={here ? "font-semibold" : "text-ink-soft"}>
        {STAGE_TITLES_IN[locale][stage]}
        {dates && <span className="tabular font-normal"> · {dates}</span>}
      </p>
      <p className="text-ink-soft text-xs">{STAGE_MEANINGS_IN[locale][stage]}</p>
    </li>
  );
}

/** Full where the client is, grey where it was, hollow where it has not been. */
function dotLook({ here, earlierDays }: Station): string {
  if (here) return "fill-accent stroke-accent";
  return earlierDays.length > 0 ? "fill-ink-soft stroke-ink-soft" : "fill-paper stroke-line-strong";
}

/** "2 Mar 2026, also 4 Jan 2025" for a mark's second line. */
function datesOf(
  { here, earlierDays }: Station,
  now: StageOnDay | null,
  locale: Locale = "en",
): string | null {
  const words = WORDS[locale];
  const before = earlierDays.map((day) => formatDay(day, locale)).join(", ");
  if (here && now)
    return before ? words.also(formatDay(now.day, locale), before) : formatDay(now.day, locale);
  return before || null;
}

function summary(now: StageOnDay | null, earlier: readonly StageOnDay[], locale: Locale = "en"): string {
  const words = WORDS[locale];
  const here = now
    ? `${STAGE_TITLES_IN[locale][now.stage]}, ${formatDay(now.day, locale)}`
    : words.notConclusive;
  const before = earlier
    .map(({ stage, day }) => words.on(STAGE_TITLES_IN[locale][stage], formatDay(day, locale)))
    .join(", ");
  return words.stage(here, before ? words.earlier(before) : "");
}
