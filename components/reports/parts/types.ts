import type { StageOnDay } from "@/lib/pictures/stage-ladder";
import type { GroupScores } from "@/lib/rules/diagnosis/scores";
import type { Severity } from "@/lib/rules/diagnosis/words";
import type { ReadGate } from "@/lib/rules/readiness/gate";

export type DeliverableRow = { title: string; state: string; owner: string; when: string };

/** What a report says, as its paper sets it: every text ready to read, so that page and paper cannot say different figures. */
export type ReportView = {
  headline: string;
  verdict: {
    sentence: string;
    stage: string;
    role: string;
    reasons: readonly string[];
    symptoms: readonly { title: string; sentence: string }[];
    reportingLine: { sentence: string; holdsUntil: string } | null;
    confidence: { level: string; reasons: readonly string[] };
  };
  scores: { confidentiality: string; integrationIndex: string };
  warnings: readonly { title: string; severity: Severity; word: string; reason: string }[];
  waiting: readonly { title: string; waiting: string }[];
  infrastructure: {
    score: string;
    kinds: readonly { title: string; standing: string; deliverables: readonly DeliverableRow[] }[];
  };
  hours: null | {
    engagement: string;
    kind: string;
    dates: string;
    perWeek: string;
    weeks: string;
    planned: string;
    used: string;
    byKind: readonly { title: string; hours: string; percent: string }[];
    value: readonly { title: string; inUse: string; hours: string; each: string }[];
    picture: { bars: readonly { title: string; text: string; share: number | null }[] };
  };
  readiness: {
    sentence: string;
    met: number;
    total: number;
    gates: readonly ReadGate[];
    forecast: null | {
      sentence: string;
      /** Why the day of all is later than any row's; empty where it is not. */
      note: string;
      gates: readonly { title: string; waiting: string; half: string; mostly: string }[];
    };
  };
  candidate: null | {
    sentence: string;
    today: string;
    readiness: string;
    next: readonly { title: string; what: string }[];
    standings: readonly {
      title: string;
      of: "person" | "role";
      state: string;
      words: string;
      example: string | null;
      reason: string;
      source: string;
    }[];
  };
  cost: null | {
    headline: string;
    sentences: readonly string[];
    /** How the stated budget stands to these figures; empty where it was not frozen with them. */
    budget: string;
    rows: readonly { title: string; firstYear: string; laterYear: string; isSum: boolean }[];
  };
  plan: null | {
    engagement: string;
    phases: readonly { name: string; goal: string; dates: string; deliverables: readonly DeliverableRow[] }[];
  };
  appendix: {
    rules: readonly { title: string; sentence: string; source: string }[];
    madeFrom: readonly { what: string; hash: string }[];
  };
};

/** What the pictures are drawn from. */
export type ReportMarks = {
  stands: StageOnDay | null;
  earlier: readonly StageOnDay[];
  dimensions: readonly { id: string; title: string; score: number | null; byGroup: GroupScores }[];
};
