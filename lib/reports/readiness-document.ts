import { paperLook } from "@/lib/documents/paper-look";
import type { ContentId } from "@/lib/rules/diagnosis/diagnosis";
import type { Source } from "@/lib/rules/diagnosis/rule-set";
import { ROLE_TITLES, STAGE_MEANINGS, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { DELIVERABLE_KINDS } from "@/lib/rules/engagement/words";
import type { Forecast } from "@/lib/rules/readiness/forecast";
import { forecastSentence, rowsNote, WAITING_WORDS } from "@/lib/rules/readiness/forecast-words";
import type { GateStanding } from "@/lib/rules/readiness/gate";
import { missingGates, type Readiness } from "@/lib/rules/readiness/readiness";
import { formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { noteBlocks } from "@/lib/rules/client-note/blocks";
import { lastDayOf } from "@/lib/rules/engagement/plan-standing";
import { PART_TITLES } from "@/lib/rules/report/parts";
import type {
  CandidateContent,
  DeliverableContent,
  HoursContent,
  InfrastructureOfKind,
  PlanContent,
  ReadinessContent,
} from "./content";
import { ladderPicture, progressPicture, scorePicture } from "./readiness-pictures";
import { checkWords, hashWords, readinessHeadline } from "./words";

/**
 * The content as the template sets it: every text ready to read, every picture as numbers. The template only lays out,
 * so dates, hours and rounding are the same here as on the screens.
 */
export function readinessDocument(content: ReadinessContent, contentHash: string) {
  const { cover, verdict, scores, warnings, infrastructure, hours, appendix } = content;
  const readiness = besideCost(content);
  return {
    title: `Readiness report: ${cover.clientName}`,
    look: paperLook(content.look),
    paper: content.paper ?? "a4",
    parts: (content.parts ?? []).map(({ id, words }) => ({
      id,
      title: id === "candidate" ? `${PART_TITLES[id]}: ${content.candidate?.name}` : PART_TITLES[id],
      words: noteBlocks(words),
    })),
    cover: {
      ...cover,
      number: cover.number === null ? "Preview" : `No. ${cover.number}`,
      issuedOn: formatDay(cover.issuedOn),
      assessedOn: formatDay(cover.assessedOn),
      check: checkWords(cover.checkAt),
      hashes: hashWords(cover.checkAt),
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
    waiting: (content.forecast?.gates ?? [])
      .filter(({ half }) => half === null)
      .map(({ title, waiting }) => ({ title, waiting: WAITING_WORDS[waiting] })),
    infrastructure: { score: inWords(infrastructure.score), kinds: infrastructure.kinds.map(kindOf) },
    hours: hours && { ...hoursOf(hours), picture: progressPicture(hours, infrastructure.kinds) },
    readiness: {
      sentence: readiness.sentence,
      ready: readiness.ready,
      met: readiness.metCount,
      total: readiness.gates.length,
      gates: readiness.gates.map(asRead),
      missing: missingGates(readiness).map(asRead),
      forecast: content.forecast ? forecastIn(content.forecast) : null,
    },
    candidate: content.candidate ? candidateOf(content.candidate) : null,
    cost: content.cost ? { ...content.cost, budget: content.cost.budget ?? "" } : null,
    plan: content.plan ? planOf(content.plan) : null,
    appendix: {
      ...appendix,
      rules: appendix.rules.map((rule) => ({ ...rule, source: sourceOf(rule.source) })),
      madeFrom: madeFrom(content, contentHash),
    },
  };
}

/** Where the report holds the client's own figures, the gate says how the budget stands to them as well. */
function besideCost({ readiness, cost }: ReadinessContent): Readiness {
  const { besideGate } = cost ?? {};
  if (!besideGate) return readiness;
  const gates = readiness.gates.map((gate) =>
    gate.id === "budget" ? { ...gate, standing: `${gate.standing}. ${besideGate}` } : gate,
  );
  return { ...readiness, gates };
}

/** Everything with an id or a hash, in the order in which the report came to be. */
function madeFrom({ appendix, readiness, candidate }: ReadinessContent, contentHash: string) {
  const rules = (what: string, { id, version, hash }: ContentId) => ({
    what: `${what} ${id}, version ${version}`,
    id: "",
    hash,
  });
  return [
    rules("Rule set", appendix.ruleSet),
    rules("Gates", readiness.ruleSet),
    ...(candidate ? [rules("Candidate’s criteria", candidate.ruleSet)] : []),
    rules("Questionnaire", appendix.template),
    { what: "Answers and facts (snapshot)", id: "", hash: appendix.snapshotHash },
    ...appendix.inputs,
    { what: "Content of this report", id: "", hash: contentHash },
  ];
}

/** What it says and no more: a gate is weighed by the exact score, which the round may keep from whoever reads the report. */
function asRead({ id, title, target, moves, state, standing }: GateStanding) {
  return { id, title, target, moves, state, standing };
}

function forecastIn(forecast: Forecast) {
  return {
    sentence: forecastSentence(forecast),
    note: rowsNote(forecast),
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
    deliverables: deliverables.map(deliverableOf),
  };
}

function deliverableOf({ title, state, owner, dueDay, inUseSince }: DeliverableContent) {
  return {
    title,
    state,
    owner: owner ?? "No owner yet",
    when: inUseSince ? `since ${formatDay(inUseSince)}` : dueDay ? `due ${formatDay(dueDay)}` : "no date",
  };
}

function planOf({ engagement, phases }: PlanContent) {
  return {
    engagement,
    phases: phases.map(({ name, goal, fromMonday, untilMonday, deliverables }) => ({
      name,
      goal: goal ?? "",
      dates: `${formatDay(fromMonday)} to ${formatDay(lastDayOf({ fromMonday, untilMonday }))}`,
      deliverables: deliverables.map(deliverableOf),
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
    value: (hours.value ?? []).map(({ kind, inUse, minutes, minutesPerDeliverable }) => ({
      title: DELIVERABLE_KINDS[kind],
      inUse: String(inUse),
      hours: formatHours(minutes),
      each: minutesPerDeliverable === null ? "–" : formatHours(minutesPerDeliverable),
    })),
  };
}

export type ReadinessDocument = ReturnType<typeof readinessDocument>;

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
