import { curveMonotoneX, line } from "d3-shape";
import type { Stage } from "@/lib/rules/diagnosis/words";
import type { Locale, Spoken } from "@/lib/rules/questionnaire/locales";

/**
 * The five stages as the way of a growing company, not as five steps up: growing leads from functional ownership
 * down into strain and breakdown, and integration is where it comes out. Heights say how well a company holds
 * together; they are drawn, not measured.
 */
const STATIONS: Record<Stage, { x: number; y: number; labelSide: "above" | "below" }> = {
  execution: { x: 76, y: 168, labelSide: "below" },
  functional: { x: 218, y: 104, labelSide: "above" },
  strain: { x: 360, y: 128, labelSide: "above" },
  breakdown: { x: 502, y: 186, labelSide: "below" },
  integrated: { x: 644, y: 62, labelSide: "above" },
};

/** Where the trouble lies at each part of the way. */
const REACHES = [
  { title: "inside the functions", from: 12, to: 282 },
  { title: "between the functions", from: 294, to: 566 },
  { title: "one company", from: 578, to: 708 },
] as const;

const REACHES_IN: Readonly<Record<Locale, Spoken<typeof REACHES>>> = {
  en: REACHES,
  de: [
    { title: "in den Bereichen", from: 12, to: 282 },
    { title: "zwischen den Bereichen", from: 294, to: 566 },
    { title: "ein Unternehmen", from: 578, to: 708 },
  ] as const,
};

const FRAME = { width: 720, height: 280, reachesY: 256 } as const;

export type StageOnDay = { stage: Stage; day: string };

export type Station = {
  stage: Stage;
  x: number;
  y: number;
  labelSide: "above" | "below";
  here: boolean;
  /** The days of earlier rounds that found the client here, oldest first. */
  earlierDays: string[];
};

/** `now` is null where a round was not conclusive: then nothing is marked as "here". */
export function stageLadder(now: StageOnDay | null, earlier: readonly StageOnDay[], locale: Locale = "en") {
  const stages = Object.keys(STATIONS) as Stage[];
  const stations = stages.map((stage): Station => {
    const earlierDays = earlier.filter((round) => round.stage === stage).map((round) => round.day);
    return { stage, ...STATIONS[stage], here: now?.stage === stage, earlierDays: earlierDays.sort() };
  });
  const way = line<Station>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveMonotoneX);
  return { ...FRAME, stations, reaches: REACHES_IN[locale], way: way(stations) ?? "" };
}
