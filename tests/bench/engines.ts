import { evaluator } from "@/lib/rules/diagnosis/evaluate";
import { evidenceOf, factSets, thirtyConditions, type FactSet } from "./conditions";
import { jsonRulesEngine, zenEngine, type Answers } from "./other-engines";

export interface EngineFigures {
  readonly engine: string;
  /** Null where the engine does not run on this platform. */
  readonly factSetsPerSecond: number | null;
  /** How many times as fast the evaluator here is. */
  readonly slowerBy: number | null;
}

const FACT_SETS = 100_000;
const COMPARED_FIRST = 2_000;
const OURS = "Throughline's evaluator";

/** The same 30 conditions over the same 100,000 fact sets. They must agree before anything is timed, and after it. */
export async function timeEngines(): Promise<EngineFigures[]> {
  const conditions = thirtyConditions();
  const nothingNamed = new Map<string, never>();
  const ours: Answers = (set) => {
    const evaluate = evaluator(evidenceOf(set), nothingNamed);
    return conditions.map((condition) => evaluate(condition).truth === true);
  };
  const engines: ReadonlyArray<readonly [string, Answers | null]> = [
    [OURS, ours],
    ["json-rules-engine", jsonRulesEngine(conditions)],
    ["@gorules/zen-engine", await zenEngine(conditions)],
  ];
  const sets = factSets(FACT_SETS);
  await checkThatAllAgree(ours, engines, sets.slice(0, COMPARED_FIRST));

  const timed: { engine: string; holding: number; perSecond: number | null }[] = [];
  for (const [engine, answers] of engines) timed.push({ engine, ...(await time(answers, sets)) });
  const [first] = timed;
  return timed.map(({ engine, holding, perSecond }) => {
    if (perSecond !== null && holding !== first?.holding) throw new Error(`${engine} found another total`);
    const slowerBy = perSecond === null ? null : (first?.perSecond ?? Number.NaN) / perSecond;
    return { engine, factSetsPerSecond: perSecond, slowerBy };
  });
}

async function checkThatAllAgree(
  ours: Answers,
  engines: ReadonlyArray<readonly [string, Answers | null]>,
  sets: ReadonlyArray<FactSet>,
): Promise<void> {
  for (const set of sets) {
    const expected = String(await ours(set));
    for (const [engine, answers] of engines) {
      if (answers && String(await answers(set)) !== expected)
        throw new Error(`${engine} answers differently for ${JSON.stringify(set)}`);
    }
  }
}

async function time(
  answers: Answers | null,
  sets: ReadonlyArray<FactSet>,
): Promise<{ holding: number; perSecond: number | null }> {
  if (answers === null) return { holding: 0, perSecond: null };
  let holding = 0;
  const started = performance.now();
  for (const set of sets) {
    const given = answers(set);
    // Waiting for what is there already would be counted against the one that answers at once.
    for (const held of given instanceof Promise ? await given : given) if (held) holding += 1;
  }
  return { holding, perSecond: sets.length / ((performance.now() - started) / 1_000) };
}
