import { setTimeout as sleep } from "node:timers/promises";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { type LinkHolder, SAVE_BY_LINK, saveByLink } from "../support/save-by-link";

export interface SaveFigures {
  readonly people: number;
  readonly saves: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** Not acknowledged; an answer that was lost. */
  readonly failures: number;
}

const STATEMENTS = 10;
/** People whose other statements are answered before anything is timed. */
const WARMING = 8;
/** Between two answers of one person: some six times as fast as people read. */
const THINKING_MS = 4_000;

/** Everybody by link answers at the same time, one statement after the other, each save acknowledged. */
export async function timeSaves(origin: string, people: ReadonlyArray<LinkHolder>): Promise<SaveFigures> {
  // Only now: it reads the build that is being measured.
  const { builtActions } = await import("../support/matrix/manifests");
  const action = builtActions.find(({ name }) => name === SAVE_BY_LINK);
  if (!action) throw new Error(`The build has no ${SAVE_BY_LINK}.`);
  const times: number[] = [];
  let failures = 0;
  // A server that has just begun translates its code on the first requests, which no round ever meets.
  for (const person of people.slice(0, WARMING))
    for (const itemId of ITEM_IDS.slice(STATEMENTS))
      await saveByLink(origin, action.id, person, { itemId, rating: "3", version: 0 });
  const began = performance.now();
  await Promise.all(
    people.map(async (person, at) => {
      await sleep((at / people.length) * THINKING_MS);
      for (const itemId of ITEM_IDS.slice(0, STATEMENTS)) {
        const from = performance.now();
        const version = await saveByLink(origin, action.id, person, { itemId, rating: "4", version: 0 });
        times.push(performance.now() - from);
        if (version === 0) failures++;
        await sleep(THINKING_MS);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return {
    people: people.length,
    saves: times.length,
    perSecond: times.length / seconds,
    median: at(0.5),
    p95: at(0.95),
    failures,
  };
}
