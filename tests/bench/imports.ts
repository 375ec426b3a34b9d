import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type { StaffViewer } from "@/lib/auth/policy";
import { startEmbedded } from "@/lib/db/embedded";
import { withViewer } from "@/lib/db/tenant";
import { getImport } from "@/lib/imports/queries";
import { readFile } from "@/lib/imports/read-mutations";
import { undoImport } from "@/lib/imports/undo-mutations";
import { writeImport } from "@/lib/imports/write-mutations";
import { addDays, fromIsoDay, mondayOf } from "@/lib/units/days";
import { PrismaClient } from "@/prisma/generated/client";
import { say } from "../../scripts/steps/say";
import { onStop } from "../../scripts/steps/stopping";
import { openFor } from "../support/engagements";
import { makeWorld } from "../support/world";
import { newDatabase } from "./serve";

export interface ImportFigures {
  readonly rows: number;
  /** Rows a second of each step; `bare`: the same rows by a `createMany` and nothing else. */
  readonly read: number;
  readonly look: number;
  readonly write: number;
  readonly undo: number;
  readonly bare: number;
  /** Seconds of the writing to those of the bare one. */
  readonly ratio: number;
}

const ROWS = 10_000;
const ROUNDS = 3;
const FIRST = "2022-01-03";
const dayOf = (at: number) => addDays(FIRST, at % 700);

/** Ten thousand hours out of a CSV, step by step, and the same hours by a bare `createMany`, in turn. */
export async function benchImports(folder: string): Promise<ImportFigures> {
  say("Starting a PostgreSQL for the benchmark and importing into it…");
  const server = await startEmbedded(folder);
  onStop(() => server.stop());
  await newDatabase(server, "imports");
  const adapter = new PrismaPg({ connectionString: server.appUrl("imports"), max: 10 });
  (globalThis as { throughlineDb?: PrismaClient }).throughlineDb = new PrismaClient({ adapter });
  const { a } = await makeWorld();
  const { clientCompanyId } = a.a1;
  const open = () =>
    openFor(a.owner, clientCompanyId, { title: randomUUID(), startsOn: FIRST, endsOn: null });

  const seconds: Record<"read" | "look" | "write" | "undo" | "bare", number[]> = {
    ...{ read: [], look: [], write: [], undo: [], bare: [] },
  };
  for (let round = 0; round < ROUNDS; round++) {
    const timed = async <Value>(step: keyof typeof seconds, run: () => Promise<Value>) => {
      const began = performance.now();
      const value = await run();
      seconds[step].push((performance.now() - began) / 1_000);
      return value;
    };
    const engagementId = await open();
    await timed("bare", () => createBare(a.consultant, clientCompanyId, engagementId));
    const title = await withViewer(a.consultant, (tx) =>
      tx.engagement.findFirst({ where: { id: engagementId } }),
    );
    const lines = Array.from(
      { length: ROWS },
      (_, at) => `${dayOf(at)},0:02,Row ${round} ${at},A1 Joinery,${title?.title}`,
    );
    const id = randomUUID();
    const bytes = new TextEncoder().encode(["Day,Hours,Note,Client,Engagement", ...lines].join("\n"));
    await timed("read", () => readFile(a.consultant, { id, kind: "time", fileName: "hours.csv", bytes }));
    const found = await timed("look", () => getImport(a.consultant, id));
    const seen = found?.look?.seen ?? "";
    const done = await timed("write", () =>
      writeImport(a.consultant, { id, version: 1, seen, leaveOut: false }),
    );
    if (!done.ok || done.value.made !== ROWS)
      throw new Error(`The import was refused: ${JSON.stringify(done)}`);
    await timed("undo", () => undoImport(a.consultant, { id, version: 2 }));
  }
  const middle = (step: keyof typeof seconds) =>
    seconds[step].toSorted((x, y) => x - y)[Math.floor(ROUNDS / 2)] ?? 0;
  const per = (step: keyof typeof seconds) => ROWS / middle(step);
  return {
    ...{
      rows: ROWS,
      read: per("read"),
      look: per("look"),
      write: per("write"),
      undo: per("undo"),
      bare: per("bare"),
    },
    ratio: middle("write") / middle("bare"),
  };
}

/** The rows and their weeks, without looking at a single one. */
async function createBare(viewer: StaffViewer, clientCompanyId: string, engagementId: string): Promise<void> {
  const { firmId, membershipId } = viewer;
  const mondays = [...new Set(Array.from({ length: 700 }, (_, at) => mondayOf(dayOf(at))))];
  const weekIds = new Map(mondays.map((monday) => [monday, randomUUID()]));
  const of = { firmId, clientCompanyId, engagementId };
  await withViewer(
    viewer,
    async (tx) => {
      await tx.week.createMany({
        data: mondays.map((monday) => ({ ...of, id: weekIds.get(monday)!, monday: fromIsoDay(monday) })),
      });
      await tx.timeEntry.createMany({
        data: Array.from({ length: ROWS }, (_, at) => ({
          ...{
            ...of,
            id: randomUUID(),
            membershipId,
            weekId: weekIds.get(mondayOf(dayOf(at)))!,
            kind: "sop" as const,
          },
          ...{ workDay: fromIsoDay(dayOf(at)), minutes: 2, note: `Bare ${at}` },
        })),
      });
    },
    { timeout: 60_000 },
  );
}
