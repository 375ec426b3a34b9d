import { expect, test } from "vitest";
import { stageLadder } from "@/lib/pictures/stage-ladder";
import { STAGES } from "@/lib/rules/diagnosis/words";

const now = { stage: "breakdown", day: "2026-03-02" } as const;

test("every stage stands once, in the order of the way, inside the frame", () => {
  const { stations, width, height } = stageLadder(now, []);
  expect(stations.map(({ stage }) => stage)).toEqual([...STAGES]);
  expect(stations.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
});

test("breakdown is drawn below functional ownership, and integration above everything", () => {
  const { stations } = stageLadder(now, []);
  const y = Object.fromEntries(stations.map((station) => [station.stage, station.y]));
  expect(y.breakdown).toBeGreaterThan(y.functional!);
  expect(y.integrated).toBe(Math.min(...stations.map((station) => station.y)));
});

test("only the current stage is here; earlier days are kept oldest first", () => {
  const { stations } = stageLadder(now, [
    { stage: "strain", day: "2025-06-12" },
    { stage: "strain", day: "2024-11-05" },
  ]);
  expect(stations.filter(({ here }) => here).map(({ stage }) => stage)).toEqual(["breakdown"]);
  expect(stations.find(({ stage }) => stage === "strain")?.earlierDays).toEqual(["2024-11-05", "2025-06-12"]);
});

test("an inconclusive round marks no stage", () => {
  expect(stageLadder(null, []).stations.some(({ here }) => here)).toBe(false);
});
