import { explain } from "../diagnosis/diagnose";
import { parseSnapshot } from "../diagnosis/parse-snapshot";
import { verdictSentence } from "../diagnosis/verdict-sentence";
import type { Confidence } from "../diagnosis/confidence";
import type { Role, Scope, Stage } from "../diagnosis/words";
import { DIMENSIONS, type Dimension } from "../questionnaire/dimensions";
import type { IsoDay } from "@/lib/units/days";
import { type Said, snapshotOf } from "./snapshot";

/** What a visitor is told at once. */
export type FirstImpression = Readonly<{
  /** The doubt first: seven answers of one person never carry more than that. */
  sentence: string;
  conclusive: boolean;
  stage: Stage;
  scope: Scope;
  role: Role;
  /** Of the whole questionnaire, in percent. */
  coveragePct: number;
  confidence: Confidence;
  symptoms: readonly Readonly<{ id: string; title: string; sentence: string }>[];
  /** 0 to 100, null where the statement was left open. */
  subjects: readonly Readonly<{ dimension: Dimension; score: number | null }>[];
}>;

/** By the rules of the whole diagnosis, so that what a client hears later is never another reading of the same answers. */
export function firstImpressionOf(said: Said, companyName: string, asOf: IsoDay): FirstImpression | null {
  const parsed = parseSnapshot(snapshotOf(said, asOf));
  if (!parsed.ok) return null;
  const found = explain(parsed.snapshot);
  return {
    sentence: verdictSentence(found, companyName),
    conclusive: found.conclusive,
    stage: found.stage,
    scope: found.scope,
    role: found.role,
    coveragePct: Math.round(found.coverage * 100),
    confidence: found.confidence,
    symptoms: found.symptoms.map(({ id, title, sentence }) => ({ id, title, sentence })),
    subjects: DIMENSIONS.map((dimension) => ({ dimension, score: found.dimensions[dimension].score })),
  };
}
