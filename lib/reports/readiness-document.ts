import type { Source } from "@/lib/rules/diagnosis/rule-set";
import { ROLE_TITLES, STAGE_MEANINGS, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { DELIVERABLE_KINDS } from "@/lib/rules/engagement/words";
import type { Forecast } from "@/lib/rules/readiness/forecast";
import { forecastSentence, WAITING_WORDS } from "@/lib/rules/readiness/forecast-words";
import { missingGates } from "@/lib/rules/readiness/readiness";
import { formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import type { CandidateContent, HoursContent, InfrastructureOfKind, ReadinessContent } from "./content";
import { ladderPicture, progressPicture, scorePicture } from "./readiness-pictures";
import { readinessHeadline } from "./words";

/**
 * The content as the template sets it: every text ready to read, every picture as numbers. The template only lays out,
 * so dates, hours and rounding are the same here as on the screens.
 */
export function readinessDocument(content: ReadinessContent, contentHash: string) {
  const { cover, verdict, scores, warnings, infrastructure, hours, readiness, appendix } = content;
  return {
    title: `Readiness report: ${cover.clientName}`,
    cover: {
      ...cover,
      number: cover.number === null ? "Preview" : `No. ${cover.number}`,
      issuedOn: formatDay(cover.issuedOn),
      assessedOn: formatDay(cover.assessedOn),
    },
    headline: readinessHeadline(cover.clientName, readiness),
    verdict: {
      ...verdict,
      stage: verdict.conclusive ? STAGE_TITLES[verdict.stage] : "Not placed",
      stageMeaning: verdict.conclusive ? STAGE_MEANINGS[verdict.stage] : "Too little was answered.",
      role: capital(ROLE_TITLES[verdict.role]),
      confidence: { ...verdict.confidence, level: capital(verdict.confidence.level) },
    },
    ladder: ladderPicture(content),
    scores: {
      ...scorePicture(scores),
      confidentiality: scores.confidentiality,
      integrationIndex: inWords(scores.integrationIndex),
    },
    warnings: warnings.map(({ severity, ...warning }) => ({
      ...warning,
      severity,
      word: SEVERITIES[severity],
    })),
    infrastructure: { score: inWords(infrastructure.score), kinds: infrastructure.kinds.map(kindOf) },
    hours: hours && { ...hoursOf(hours), picture: progressPicture(hours, infrastructure.kinds) },
    readiness: {
      sentence: readiness.sentence,
      ready: readiness.ready,
      met: readiness.metCount,
      total: readiness.gates.length,
      gates: readiness.gates,
      missing: missingGates(readiness),
      forecast: content.forecast ? forecastIn(content.forecast) : null,
    },
    candidate: content.candidate ? candidateOf(content.candidate) : null,
    cost: content.cost ?? null,
    appendix: {
      ...appendix,
      rules: appendix.rules.map((rule) => ({ ...rule, source: sourceOf(rule.source) })),
      readinessRuleSet: readiness.ruleSet,
      contentHash,
    },
  };
}

function forecastIn(forecast: Forecast) {
  return {
    sentence: forecastSentence(forecast),
    gates: forecast.gates.map(({ title, waiting, half, mostly }) => ({
      title,
      waiting: WAITING_WORDS[waiting],
      half: half ? formatDay(half) : "–",
      mostly: mostly ? formatDay(mostly) : "–",
    })),
  };
}

function candidateOf({ inSeatSince, presentSeat, standings, ...candidate }: CandidateContent) {
  return {
    ...candidate,
    today: inSeatSince ? `${presentSeat}, since ${formatDay(inSeatSince)}` : presentSeat,
    standings: standings.map(({ example, day, source, ...standing }) => ({
      ...standing,
      example: example && (day ? `${example}, ${formatDay(day)}` : example),
      source: sourceOf(source),
    })),
  };
}

const SEVERITIES = { critical: "Critical", warning: "Warning", info: "For context" } as const;

function kindOf({ kind, planned, inUse, deliverables }: InfrastructureOfKind) {
  return {
    title: DELIVERABLE_KINDS[kind],
    standing: planned === 0 ? "None planned" : `${inUse} of ${planned} in use`,
    deliverables: deliverables.map(({ title, state, owner, dueDay, inUseSince }) => ({
      title,
      state,
      owner: owner ?? "No owner yet",
      when: inUseSince ? `since ${formatDay(inUseSince)}` : dueDay ? `due ${formatDay(dueDay)}` : "no date",
    })),
  };
}

function hoursOf(hours: HoursContent) {
  return {
    engagement: hours.engagement,
    kind: hours.kind,
    dates: `${formatDay(hours.startsOn)} to ${hours.endsOn ? formatDay(hours.endsOn) : "further notice"}`,
    perWeek: formatHours(hours.plannedMinutesPerWeek),
    weeks: String(hours.weeks),
    planned: formatHours(hours.plannedMinutes),
    used: formatHours(hours.usedMinutes),
    byKind: hours.byKind.map(({ title, minutes, share }) => ({
      title,
      hours: formatHours(minutes),
      percent: `${Math.round(share * 100)} %`,
      share,
    })),
  };
}

function sourceOf(source: Source): string {
  if (source.kind === "article") return `${source.section} (${source.strength})`;
  return `${capital(source.kind)} (${source.strength})`;
}

function inWords(score: number | null): string {
  return score === null ? "Not known" : String(Math.round(score));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
