import { type GapMark, gapRow } from "@/lib/pictures/gap-plot";
import { stageLadder } from "@/lib/pictures/stage-ladder";
import { GROUP_TITLES, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";
import type { HoursContent, InfrastructureOfKind, ReadinessContent } from "./content";

/** What a page draws its pictures from; the paper's are worked out below. */
export function marksOf({ cover, verdict, scores }: ReadinessContent) {
  const { conclusive, stage, earlier } = verdict;
  const stands = conclusive ? { stage, day: cover.assessedOn } : null;
  return { stands, earlier, dimensions: scores.dimensions };
}

/** The same geometry as on the screens; the template draws it with its own lines and type. */
export function ladderPicture(content: ReadinessContent) {
  const { verdict } = content;
  const { stands: now } = marksOf(content);
  const { width, height, way, reaches, reachesY, stations } = stageLadder(now, verdict.earlier);
  const earlier = verdict.earlier.map(({ stage, day }) => `${STAGE_TITLES[stage]} on ${formatDay(day)}`);
  const here = now ? `The company stands at ${STAGE_TITLES[now.stage]}.` : "The company could not be placed.";
  return {
    width,
    height,
    reaches,
    reachesY,
    // Only the line itself is a picture in a picture: everything with words is set as text.
    way: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="${way}" fill="none" stroke="#808b88" stroke-width="2"/></svg>`,
    stations: stations.map(({ stage, x, y, labelSide, here, earlierDays }) => ({
      title: STAGE_TITLES[stage],
      x,
      y,
      labelSide,
      here,
      earlier: earlierDays.map((day) => formatDay(day)).join(", "),
    })),
    alt: `Five stages in order: ${Object.values(STAGE_TITLES).join(", ")}. ${here}${earlier.length > 0 ? ` Earlier: ${earlier.join("; ")}.` : ""}`,
  };
}

export function scorePicture({ dimensions }: ReadinessContent["scores"]) {
  const rows = dimensions.map(({ title, score, byGroup }) => ({
    title,
    score: score === null ? "Not known" : String(Math.round(score)),
    x: score,
    ...picked(gapRow(byGroup)),
  }));
  const spoken = rows.map(({ title, score, marks }) => {
    const views = marks.length > 0 ? ` (${marks.map(named).join(", ")})` : "";
    return `${title}: ${score}${views}`;
  });
  const marked = new Set(rows.flatMap(({ marks }) => marks.map(({ group }) => group)));
  const key = [...marked].map((group) => ({ group, title: GROUP_TITLES[group] }));
  return { rows, key, alt: `Scores from 0 to 100. ${spoken.join("; ")}.` };
}

function picked({ marks, labels, bar }: ReturnType<typeof gapRow>) {
  return {
    marks,
    bar,
    apart: bar ? `${bar.distance} apart` : "",
    labels: labels.map(({ marks: own, ...place }) => ({ ...place, text: own.map(named).join(" · ") })),
  };
}

function named({ group, x }: GapMark): string {
  return `${GROUP_TITLES[group]} ${Math.round(x)}`;
}

/** Hours used beside deliverables in use, each as a share of its plan; a share of nothing planned does not exist. */
export function progressPicture(hours: HoursContent, kinds: InfrastructureOfKind[]) {
  const planned = kinds.reduce((sum, kind) => sum + kind.planned, 0);
  const inUse = kinds.reduce((sum, kind) => sum + kind.inUse, 0);
  const bars = [
    { title: "Hours used of planned so far", share: shareOf(hours.usedMinutes, hours.plannedMinutes) },
    { title: "Deliverables in use of planned", share: shareOf(inUse, planned) },
  ].map(({ title, share }) => ({
    title,
    share,
    text: share === null ? "Nothing planned" : `${Math.round(share * 100)} %`,
  }));
  return { bars, alt: `${bars.map(({ title, text }) => `${title}: ${text}`).join(". ")}.` };
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
