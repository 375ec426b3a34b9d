import { expect, test } from "vitest";
import { attentionSentence, byAttention } from "@/lib/rules/portfolio/attention";
import { type Commitment, agendaOf, whenWords } from "@/lib/rules/portfolio/commitments";
import { capacitySentence, clientLoad, loadOf } from "@/lib/rules/portfolio/load";
import type { Risk } from "@/lib/rules/portfolio/risks";
import { TODAY, engagement } from "./client";

const risk = (severity: Risk["severity"]): Risk => ({
  id: "weeks_late",
  severity,
  sentence: "Late.",
  path: "",
});
const watched = (name: string, ...risks: Risk[]) => ({ name, risks });
const NOTHING_DUE = { late: [], today: [], thisWeek: [] };
const commitment = (day: string, minute: number | null = null, id = day): Commitment => ({
  ...{ id, day, minute },
  kind: "task",
  clientId: "c1",
  clientName: "Northgate",
  words: "Call",
  path: "",
});

test("whoever needs somebody first stands first, then by name", () => {
  const clients = [
    watched("Tern"),
    watched("Keel", risk("caution"), risk("caution")),
    watched("Marlow", risk("danger")),
    watched("Brightwater"),
  ];
  expect(byAttention(clients).map(({ name }) => name)).toEqual(["Marlow", "Keel", "Brightwater", "Tern"]);
});

test.each([
  [[], NOTHING_DUE, "No client is yours to see yet."],
  [[watched("Tern")], NOTHING_DUE, "Your one client is in order. Nothing is due today."],
  [[watched("Tern"), watched("Keel")], NOTHING_DUE, "All 2 clients are in order. Nothing is due today."],
  [
    [watched("Tern"), watched("Keel", risk("caution"))],
    { ...NOTHING_DUE, today: [commitment(TODAY)], late: [commitment("2026-03-01")] },
    "1 of 2 clients needs a look, first Keel. 1 thing is due today, 1 late.",
  ],
])("the sentence above says what needs attention", (clients, agenda, sentence) => {
  expect(attentionSentence(clients, agenda)).toBe(sentence);
});

test("what is due falls into late, today, and until Sunday; the week after is not due yet", () => {
  const all = ["2026-03-09", "2026-03-08", "2026-03-04", "2026-03-03"].map((day) => commitment(day));
  const agenda = agendaOf(all, TODAY);
  expect(agenda.late.map(({ day }) => day)).toEqual(["2026-03-03"]);
  expect(agenda.today.map(({ day }) => day)).toEqual(["2026-03-04"]);
  expect(agenda.thisWeek.map(({ day }) => day)).toEqual(["2026-03-08"]);
});

test("on one day meetings stand by their hour, before what has none", () => {
  const { today } = agendaOf(
    [commitment(TODAY, null, "a"), commitment(TODAY, 600, "b"), commitment(TODAY, 540, "c")],
    TODAY,
  );
  expect(today.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  expect(today.map((item) => whenWords(item, TODAY))).toEqual(["Today, 09:00", "Today, 10:00", "Today"]);
  expect(whenWords(commitment("2026-03-08"), TODAY)).toBe("Sun 8 Mar");
});

test("hours add up over engagements and clients; a capacity is of those who said one", () => {
  const one = clientLoad([engagement(), engagement({ promisedMinutes: 0, usedMinutes: 60, ownMinutes: 0 })]);
  expect(one).toEqual({ promisedMinutes: 720, usedMinutes: 360, ownMinutes: 300 });
  const load = loadOf(
    [one, one],
    [
      { name: "Daniel", capacityMinutes: 1200 },
      { name: "Miriam", capacityMinutes: null },
    ],
  );
  expect(load).toEqual({
    promisedMinutes: 1440,
    usedMinutes: 720,
    ownMinutes: 600,
    capacityMinutes: 1200,
    unsaid: ["Miriam"],
    isOnePerson: false,
  });
  expect(capacitySentence(load)).toBe("24:00 promised this week, 20:00 to give, of those who have said.");
  const all = { ...load, unsaid: [] };
  expect(capacitySentence(all)).toBe("24:00 promised this week, 20:00 to give: 4:00 more than there is.");
  expect(capacitySentence({ ...all, capacityMinutes: 1440 })).toBe(
    "24:00 promised this week, 24:00 to give: nothing is left.",
  );
  expect(capacitySentence({ ...all, capacityMinutes: 1500 })).toBe(
    "24:00 promised this week, 25:00 to give: 1:00 free.",
  );
  expect(capacitySentence({ ...all, isOnePerson: true })).toBe(
    "24:00 promised to these clients this week by everybody together; one person has 20:00 to give.",
  );
  expect(capacitySentence({ ...load, capacityMinutes: null })).toBeNull();
});
