import { expect, test } from "vitest";
import { leftOpen } from "@/lib/rules/accountability/left-open";
import { ownerLike, seatLike } from "./charts";

const NUMBER = [{ name: "On time", measureId: null }];
const seat = (id: string, changed: Partial<Parameters<typeof seatLike>[0]> = {}) =>
  seatLike({ id, title: id, parentId: "CEO", owners: [ownerLike("Petra")], numbers: NUMBER, ...changed });
const top = seat("CEO", { parentId: null });
const row = (accountableSeatId: string, parts: [string, "R" | "C" | "I"][] = []) => ({
  title: "Tell the customer",
  processName: "Late delivery",
  accountableSeatId,
  parts: new Map(parts),
});
const said = (...of: Parameters<typeof leftOpen>) => leftOpen(...of).map(({ sentence }) => sentence);

test("a chart that loses and leaves nothing says nothing", () => {
  expect(leftOpen([top, seat("Desk")], [top, seat("Desk")], [row("Desk", [["CEO", "I"]])])).toEqual([]);
});

test("seats that lose their owner, never had one, or go away with theirs", () => {
  const live = [top, seat("Desk"), seat("Night"), seat("Shift", { owners: [] })];
  const left = ownerLike("Emre", { hasLeft: true });
  const draft = [
    top,
    seat("Desk", { owners: [left] }),
    seat("Shift", { owners: [] }),
    seat("Operations", { owners: [] }),
  ];
  expect(said(live, draft, [])).toEqual([
    "“Desk” loses its owner, Petra.",
    "“Operations” has no owner.",
    "“Shift” has no owner, as before.",
    "“Night” goes away; Petra held it.",
  ]);
});

test("rows whose A would be missing, and those that lose another letter", () => {
  const live = [top, seat("Desk"), seat("Night")];
  const draft = [top, seat("Desk")];
  expect(
    said(live, draft, [
      row("Night"),
      row("Desk", [
        ["Night", "R"],
        ["CEO", "I"],
      ]),
    ]).slice(1),
  ).toEqual([
    "“Tell the customer” (Late delivery) would have nobody accountable: “Night” is not on this chart.",
    "“Tell the customer” (Late delivery) loses its R, responsible: “Night” goes away.",
  ]);
});

test("seats without a number come last", () => {
  const draft = [top, seat("Desk", { numbers: [], owners: [] })];
  expect(leftOpen([], draft, [])).toEqual([
    { about: "owner", sentence: "“Desk” has no owner." },
    { about: "number", sentence: "“Desk” has no number." },
  ]);
});
