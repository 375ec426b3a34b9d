import { expect, test } from "vitest";
import { chartDifference } from "@/lib/rules/accountability/difference";
import { likeness, search } from "@/lib/rules/accountability/search";
import { noWaySentence, placeSentence } from "@/lib/rules/accountability/steps";
import { ownerLike, seatLike } from "./charts";

const ceo = seatLike({ id: "ceo", title: "CEO", owners: [ownerLike("Jonas")] });
const dispatch = seatLike({
  id: "d",
  title: "Head of dispatch",
  parentId: "ceo",
  owners: [ownerLike("Petra")],
  responsibilities: ["Tours by four"],
  numbers: [{ name: "On time", measureId: null }],
});
const planner = seatLike({ id: "p", title: "Planner", parentId: "d" });

test("what a chart has otherwise is said in words: new, gone, another owner, moved, called otherwise", () => {
  const now = [
    ceo,
    {
      ...dispatch,
      title: "Dispatch",
      owners: [ownerLike("Emre")],
      responsibilities: ["Carriers"],
      numbers: [],
    },
    seatLike({ id: "n", title: "Claims", parentId: "ceo", position: 1, owners: [ownerLike("Finn")] }),
  ];
  expect(
    chartDifference([ceo, dispatch, planner], now).map(({ kind, sentence }) => `${kind}: ${sentence}`),
  ).toEqual([
    "added: “Claims” is new, below CEO, owned by Finn.",
    "gone: “Planner” is gone; it was without an owner.",
    "words: “Head of dispatch” is now called “Dispatch”.",
    "owner: “Dispatch” is now owned by Emre; it was owned by Petra.",
    "words: “Dispatch”: answers for “Carriers”; no longer answers for “Tours by four”; lost the number “On time”.",
  ]);
  const moved = [ceo, dispatch, { ...planner, parentId: "ceo", position: 1 }];
  expect(chartDifference([ceo, dispatch, planner], moved)).toEqual([
    { kind: "moved", sentence: "“Planner” moved from below Head of dispatch to below CEO." },
  ]);
});

test("a chart is no other than itself", () => {
  expect(chartDifference([ceo, dispatch, planner], [planner, dispatch, ceo])).toEqual([]);
});

test("a move is told with where it led, and one that leads nowhere with why", () => {
  expect(placeSentence([ceo, dispatch, planner], "p")).toBe("Planner is now 1 of 1 below Head of dispatch.");
  expect(noWaySentence(planner, "up")).toBe("Planner is already the first here.");
  expect(noWaySentence(ceo, "in")).toBe("CEO is at the top and stays there.");
});

test.each([
  ["claims", "Damage claims"],
  ["calims", "Damage claims"],
  ["dispach", "Head of dispatch"],
  ["Dispatsch", "Head of dispatch"],
  ["quot lane", "Quoting a new lane"],
  ["prufung", "Prüfung der Rechnungen"],
])("“%s” finds “%s”", (query, text) => {
  expect(likeness(query, text)).toBeGreaterThan(0);
});

test.each([
  ["payroll", "Head of dispatch"],
  ["claims payroll", "Damage claims"],
  ["", "Damage claims"],
  ["the", "Head of dispatch"],
])("“%s” does not find “%s”", (query, text) => {
  expect(likeness(query, text)).toBe(0);
});

test("what is spelled right comes first", () => {
  const found = search("claims", ["Calims desk", "Tours", "Damage claims"], (text) => text);
  expect(found.map(({ entry }) => entry)).toEqual(["Damage claims", "Calims desk"]);
});
