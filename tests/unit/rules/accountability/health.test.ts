import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MARKS, healthMarks } from "@/lib/rules/accountability/health";
import { type ChartSeat, seatFacts } from "@/lib/rules/accountability/seat";
import { ownerLike, seatLike } from "./charts";

const found = (...seats: ChartSeat[]) => healthMarks(seats).map(({ id, seatId }) => `${seatId}: ${id}`);
const NUMBER = [{ name: "On time", measureId: null }];
const healthy = (id: string, changed: Partial<ChartSeat> = {}) =>
  seatLike({ id, owners: [ownerLike("Petra")], numbers: NUMBER, ...changed });
const ceo = ownerLike("Jonas", { isCeo: true });

describe("each mark, and the seat beside it that has none", () => {
  test("a seat that one person owns and that has a number is not marked", () => {
    expect(found(healthy("s"))).toEqual([]);
  });

  test("nobody owns it, or nobody who is still there", () => {
    expect(found(healthy("s", { owners: [] }))).toEqual(["s: seat-without-owner"]);
    expect(found(healthy("s", { owners: [ownerLike("Gone", { hasLeft: true })] }))).toEqual([
      "s: seat-without-owner",
    ]);
  });

  test("two own it; one of two who has left leaves one", () => {
    const both = [ownerLike("Petra"), ownerLike("Emre")];
    expect(found(healthy("s", { owners: both }))).toEqual(["s: seat-with-two-owners"]);
    expect(found(healthy("s", { owners: [both[0]!, ownerLike("Emre", { hasLeft: true })] }))).toEqual([]);
  });

  test("one person on three seats of the leadership, on each of them; two are fine, and so are three others", () => {
    const led = ["1", "2", "3"].map((id) => healthy(id, { isLeadership: true }));
    expect(found(...led)).toEqual(["1", "2", "3"].map((id) => `${id}: many-leadership-seats`));
    expect(found(led[0]!, led[1]!, healthy("3"))).toEqual([]);
  });

  test("the CEO still owns a seat of operations", () => {
    expect(found(healthy("s", { owners: [ceo], isOperations: true }))).toEqual(["s: ceo-owns-operations"]);
    expect(found(healthy("s", { owners: [ceo] }))).toEqual([]);
    expect(found(healthy("s", { isOperations: true }))).toEqual([]);
  });

  test("somebody of the firm holds it, and nobody of the client: owned, and one to hand over", () => {
    const fractional = ownerLike("Dana (fractional, Corwell)", { isOfFirm: true });
    const held = healthy("s", { title: "Operations", owners: [fractional], isOperations: true });
    expect(found(held)).toEqual(["s: held-by-firm"]);
    expect(healthMarks([held])[0]?.sentence).toBe(
      "Dana (fractional, Corwell) holds “Operations” until the client has somebody for it: it is the seat to fill.",
    );
    expect(seatFacts([held, healthy("t")])).toEqual({
      seats: 2,
      seatsWithOneOwner: 2,
      heldByFirm: ["Operations"],
    });
    expect(found(healthy("s", { owners: [fractional, ownerLike("Petra")] }))).toEqual([
      "s: seat-with-two-owners",
    ]);
    const led = ["1", "2", "3"].map((id) => healthy(id, { isLeadership: true, owners: [fractional] }));
    expect(found(...led).filter((mark) => mark.endsWith("many-leadership-seats"))).toHaveLength(3);
    expect(found(healthy("s", { owners: [{ ...fractional, hasLeft: true }] }))).toEqual([
      "s: seat-without-owner",
    ]);
  });

  test("it has no number", () => {
    expect(found(healthy("s", { numbers: [] }))).toEqual(["s: seat-without-number"]);
  });
});

const owners = fc.subarray(
  [ceo, ownerLike("Petra"), ownerLike("Emre"), ownerLike("Gone", { hasLeft: true })],
  {
    maxLength: 2,
  },
);
const seats = fc
  .array(
    fc.record({ owners, isOperations: fc.boolean(), isLeadership: fc.boolean(), isMeasured: fc.boolean() }),
    {
      maxLength: 10,
    },
  )
  .map((all) =>
    all.map(({ isMeasured, ...one }, at) =>
      seatLike({ id: String(at), ...one, numbers: isMeasured ? NUMBER : [] }),
    ),
  );

test("of any chart: the serious marks come first, each names a seat of it in a sentence, and none is said twice", () => {
  fc.assert(
    fc.property(seats, (all) => {
      const marks = healthMarks(all);
      const ranks = marks.map(({ severity }) => severity);
      expect(ranks).toEqual(
        [...ranks].sort((one, other) => (one === other ? 0 : one === "serious" ? -1 : 1)),
      );
      for (const { seatId, sentence } of marks)
        expect(sentence).toContain(all.find(({ id }) => id === seatId)?.title);
      expect(new Set(marks.map(({ id, seatId, sentence }) => id + seatId + sentence)).size).toBe(
        marks.length,
      );
    }),
  );
});

test("of any chart: a seat counts as owned exactly if it is marked neither for none nor for two", () => {
  fc.assert(
    fc.property(seats, (all) => {
      const marks = healthMarks(all).filter(
        ({ id }) => id === "seat-without-owner" || id === "seat-with-two-owners",
      );
      expect(seatFacts(all)).toEqual({ seats: all.length, seatsWithOneOwner: all.length - marks.length });
    }),
  );
});

test("the table has each mark once, with its words", () => {
  expect(new Set(MARKS.map(({ id }) => id)).size).toBe(MARKS.length);
  for (const { title } of MARKS) expect(title).toMatch(/^[A-Z]/);
});
