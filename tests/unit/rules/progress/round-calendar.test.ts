import fc from "fast-check";
import { expect, test } from "vitest";
import {
  closesAt,
  type Correspondent,
  letterFor,
  opensAt,
  reminderDays,
  type RoundDays,
} from "@/lib/rules/progress/round-calendar";
import { addDays, dayIn } from "@/lib/units/days";

const round: RoundDays = {
  startedOn: "2026-03-16",
  opensOn: null,
  closesOn: "2026-04-05",
  timeZone: "Europe/Berlin",
};
const person: Correspondent = {
  timeZone: "Europe/Berlin",
  invitedAt: new Date("2026-03-16T09:00:00Z"),
  reminded: [],
};
const hour = 60 * 60 * 1000;
const at = (text: string) => new Date(text);

test.each([
  ["three weeks", "2026-03-16", "2026-04-05", ["half_time 2026-03-26", "last_day 2026-04-04"]],
  ["two days: only the day before the last", "2026-03-16", "2026-03-18", ["last_day 2026-03-17"]],
  ["until tomorrow: the day before is the first", "2026-03-16", "2026-03-17", []],
  ["one day", "2026-03-16", "2026-03-16", []],
  ["four days", "2026-03-16", "2026-03-20", ["half_time 2026-03-18", "last_day 2026-03-19"]],
])("reminders of %s", (_what, startedOn, closesOn, days) => {
  expect(reminderDays({ ...round, startedOn, closesOn }).map(({ kind, day }) => `${kind} ${day}`)).toEqual(
    days,
  );
});

test("a round without a last day reminds nobody and never closes itself", () => {
  expect(reminderDays({ ...round, closesOn: null })).toEqual([]);
  expect(closesAt({ ...round, closesOn: null })).toBeNull();
});

test.each([
  ["Europe/Berlin", "2026-03-28", "2026-03-28T23:00:00Z", "into summer time, on the night it begins"],
  ["Europe/Berlin", "2026-10-25", "2026-10-25T23:00:00Z", "after summer time has ended that morning"],
  ["America/Los_Angeles", "2026-11-01", "2026-11-02T08:00:00Z", "the day summer time ends there"],
  ["Asia/Kolkata", "2026-03-28", "2026-03-28T18:30:00Z", "half an hour off"],
])("in %s a last day of %s is over at %s: %s", (timeZone, closesOn, instant) => {
  expect(closesAt({ ...round, timeZone, closesOn })).toEqual(at(instant));
});

test.each([
  // Summer time begins on 29 March in Berlin, on 8 March in New York, and never in Tokyo.
  ["Europe/Berlin", "2026-03-28", "2026-03-28T07:00:00Z"],
  ["Europe/Berlin", "2026-03-29", "2026-03-29T06:00:00Z"],
  ["America/New_York", "2026-03-07", "2026-03-07T13:00:00Z"],
  ["America/New_York", "2026-03-08", "2026-03-08T12:00:00Z"],
  ["Asia/Tokyo", "2026-03-29", "2026-03-28T23:00:00Z"],
])("eight in the morning in %s on %s is %s", (timeZone, day, instant) => {
  const lastDayOn = { ...round, startedOn: "2026-03-01", closesOn: addDays(day, 1) };
  const invited = { ...person, timeZone, invitedAt: at("2026-03-01T09:00:00Z") };
  const before = letterFor(lastDayOn, invited, new Date(at(instant).getTime() - 1));
  expect(before.next).toEqual(at(instant));
  expect(before.owed?.kind === "last_day").toBe(false);
  expect(letterFor(lastDayOn, invited, at(instant)).owed).toEqual({ kind: "last_day", day });
});

test("whoever was not written to is invited at once, or on the first morning of a round that opens later", () => {
  const nobody = { ...person, invitedAt: null };
  expect(letterFor(round, nobody, at("2026-03-16T09:00:00Z")).owed).toEqual({ kind: "invitation" });
  const later = { ...round, opensOn: "2026-03-20" };
  expect(letterFor(later, nobody, at("2026-03-19T22:00:00Z"))).toEqual({
    owed: null,
    next: at("2026-03-20T07:00:00Z"),
  });
  // In Auckland the morning of the 20th comes before the round opens in Berlin: a link that opens nothing helps nobody.
  expect(
    letterFor(later, { ...nobody, timeZone: "Pacific/Auckland" }, at("2026-03-19T22:00:00Z")).next,
  ).toEqual(opensAt(later));
});

test("a reminder goes out once, late by up to a day, and not to whoever was invited after its hour", () => {
  const morning = at("2026-03-26T07:00:00Z").getTime();
  const halfTime = { kind: "half_time", day: "2026-03-26" } as const;
  expect(letterFor(round, person, new Date(morning + 23 * hour)).owed).toEqual(halfTime);
  expect(letterFor(round, person, new Date(morning + 24 * hour)).owed).toBeNull();
  expect(letterFor(round, { ...person, reminded: [halfTime] }, new Date(morning)).owed).toBeNull();
  const late = { ...person, invitedAt: new Date(morning + hour) };
  expect(letterFor(round, late, new Date(morning + 2 * hour)).owed).toBeNull();
});

test("whenever the worker looks, nobody is owed the same twice, and what is next lies ahead", () => {
  const zones = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
  ];
  const rounds = fc.record({
    first: fc.integer({ min: 0, max: 400 }),
    length: fc.integer({ min: 0, max: 60 }),
    looks: fc.array(fc.integer({ min: 0, max: 61 * 24 * 4 }), { minLength: 1, maxLength: 40 }),
    zone: fc.constantFrom(...zones),
    firmZone: fc.constantFrom(...zones),
  });
  fc.assert(
    fc.property(rounds, ({ first, length, looks, zone, firmZone }) => {
      const startedOn = addDays("2026-01-01", first);
      const days = { startedOn, opensOn: null, closesOn: addDays(startedOn, length), timeZone: firmZone };
      const began = at(`${startedOn}T12:00:00Z`).getTime();
      let someone: Correspondent = { timeZone: zone, invitedAt: null, reminded: [] };
      const sent: string[] = [];
      for (const look of looks.sort((a, b) => a - b)) {
        const now = new Date(began + (look * hour) / 4);
        const { owed, next } = letterFor(days, someone, now);
        if (next) expect(next.getTime()).toBeGreaterThan(now.getTime());
        if (!owed) continue;
        sent.push(owed.kind);
        if (owed.kind === "invitation") someone = { ...someone, invitedAt: now };
        else {
          expect([dayIn(zone, now), addDays(dayIn(zone, now), -1)]).toContain(owed.day);
          someone = { ...someone, reminded: [...someone.reminded, owed] };
        }
      }
      expect(new Set(sent).size).toBe(sent.length);
      expect(sent[0]).toBe("invitation");
    }),
    { numRuns: 300 },
  );
});
