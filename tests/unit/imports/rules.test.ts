import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "@/lib/documents/csv";
import { readTable } from "@/lib/imports/file-reader";
import { type Problem, readRows } from "@/lib/rules/imports/file-row";
import { guessMapping, missingFields } from "@/lib/rules/imports/mapping";
import { nameKey, namesIn, type Target, targetGuesser } from "@/lib/rules/imports/names";
import { planClients, clientReader } from "@/lib/rules/imports/plan-clients";
import { contactReader, planContacts } from "@/lib/rules/imports/plan-people";
import { planTime, type TimeThere } from "@/lib/rules/imports/plan-time";
import { PRESETS, presetOf } from "@/lib/rules/imports/presets";
import { dayOrderOf, firstUnclearDay, readDay } from "@/lib/rules/imports/read-day";
import { readDuration } from "@/lib/rules/imports/read-duration";
import { type TimeRow, timeReader } from "@/lib/rules/imports/read-time";
import { addDays } from "@/lib/units/days";
import { howMany } from "@/tests/support/how-many";

const RUNS = { numRuns: howMany(100, 2_000) };
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1990-01-01", days));

describe("days", () => {
  test.each([
    ["2026-03-31", null, "2026-03-31"],
    ["2026-03-31 09:00", null, "2026-03-31"],
    ["31.3.2026", "mdy", "2026-03-31"],
    ["31.03.26", null, "2026-03-31"],
    ["03/04/2026", null, null],
    ["03/04/2026", "dmy", "2026-04-03"],
    ["03/04/2026", "mdy", "2026-03-04"],
    ["13/04/2026", "mdy", null],
    ["2026-02-30", null, null],
    ["", "dmy", null],
  ] as const)("%s, %s first: %s", (text, order, read) => {
    expect(readDay(text, order)).toBe(read);
  });

  test("however it is written, it is the day it was", () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [y, m, d] = iso.split("-");
        for (const order of ["dmy", "mdy", null] as const) {
          expect(readDay(iso, order)).toBe(iso);
          expect(readDay(`${d}.${m}.${y}`, order)).toBe(iso);
        }
        expect(readDay(`${d}/${m}/${y}`, "dmy")).toBe(iso);
        expect(readDay(`${m}/${d}/${y}`, "mdy")).toBe(iso);
      }),
      RUNS,
    );
  });

  test("a 13 tells; else somebody is asked, and only where strokes are", () => {
    expect([dayOrderOf(["01/02/2026", "01/13/2026"]), dayOrderOf(["13-01-2026"])]).toEqual(["mdy", "dmy"]);
    expect(firstUnclearDay(["2026-01-01", "01/02/2026"])).toBe("01/02/2026");
    expect(firstUnclearDay(["2026-01-01", "01.02.2026"])).toBeNull();
  });
});

test.each([
  ["1:30:00", 90],
  ["00:20:31", 21],
  ["1:30", 90],
  ["1.5", 90],
  ["1,5 h", 90],
  [".25", 15],
  ["0.333333", 20],
  ["7,125", 428],
  ["1h 30m", 90],
  ["90m", 90],
  ["2 hours", 120],
  ["1.2.3", null],
  ["-1", null],
  ["h", null],
  ["", null],
])("%s is %s minutes", (text, minutes) => {
  expect(readDuration(text)).toBe(minutes);
});

describe("mapping", () => {
  test.each(PRESETS.map((preset) => [preset.name, preset.kind, preset] as const))(
    "%s (%s) is known by its header, and all that has to be there has a column",
    (_, kind, preset) => {
      const header = [...new Set([...preset.knownBy, ...Object.values(preset.columns)])];
      expect(presetOf(kind, header)).toBe(preset);
      const mapping = guessMapping(kind, header, [], "EUR");
      expect(missingFields(kind, mapping)).toEqual([]);
      for (const [field, column] of Object.entries(preset.columns))
        expect(header[mapping.columns[field] ?? -1]).toBe(column);
      expect(
        presetOf(
          kind,
          header.slice(1).map((name) => (name === preset.knownBy[1] ? "x" : name)),
        ),
      ).toBeNull();
    },
  );

  test("a name means its client's engagement of that title, or the only one", () => {
    const targets = [
      { id: "1", client: "Acme", title: "Site" },
      { id: "2", client: "Acme", title: "Seat" },
      { id: "3", client: "Other", title: "Seat" },
    ];
    const guess = (client: string, project: string) =>
      targetGuesser(targets)({ key: "", client, project, rows: 1 });
    expect([
      guess("ACME ", "seat"),
      guess("other", "x"),
      guess("acme", "x"),
      guess("", "Site"),
      guess("", "Seat"),
    ]).toEqual(["2", "3", null, "1", null]);
  });
});

test("names are guessed by what was gone through once as by going through all for each", () => {
  const plain = (text?: string) => text?.trim().replace(/\s+/g, " ").toLowerCase();
  const slowly = (client: string, project: string, targets: readonly Target[]) => {
    const ofClient = targets.filter((one) => plain(one.client) === plain(client || project));
    const called = (ofClient.length > 0 || client ? ofClient : targets).filter(
      ({ title }) => title !== undefined && plain(title) === plain(project),
    );
    if (called.length === 1) return called[0]!.id;
    return ofClient.length === 1 ? ofClient[0]!.id : null;
  };
  const word = fc.constantFrom("", "A", "a ", "B", "b  c", "B c", "/", "a / b");
  const target = fc.record({ client: word, title: fc.option(word, { nil: undefined }) });
  fc.assert(
    fc.property(word, word, fc.array(target, { maxLength: 6 }), (client, project, some) => {
      const targets = some.map((one, at) => ({ ...one, id: String(at) }) as Target);
      const name = { key: nameKey(client, project), client, project, rows: 1 };
      expect(targetGuesser(targets)(name)).toBe(slowly(client, project, targets));
    }),
  );
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    id: String(at),
    client: `C ${at}`,
    title: "Seat",
  }));
  const guess = targetGuesser(many);
  const guessed = many.map(({ client }) => guess({ key: "", client, project: "", rows: 1 }));
  expect(guessed).toEqual(many.map(({ id }) => id));
});

const places = new Map([["acme / ", "e1"]]);
const context = {
  ...{ today: "2026-11-28", person: { name: "Ann", email: "ann@x.example" }, places },
  engagements: new Map([["e1", { startsOn: "2020-01-01", endsOn: null }]]),
};
const mapping = guessMapping("time", ["Day", "Hours", "Client", "Note"], [], "EUR");
const readTime = (rows: ReadonlyArray<{ line: number; cells: readonly string[] }>) =>
  readRows<TimeRow>(rows, ["Day", "Hours", "Client", "Note"], mapping.columns, timeReader(mapping, context));
const there = (row: TimeRow, id: string): TimeThere => ({
  ...{ ...row, id, version: 1, clientCompanyId: "c", deliverableId: null, isFixed: false },
});

test("hours written into a CSV are read as they were, and read again they are all there", async () => {
  const entry = fc.record({
    workDay: fc.integer({ min: 0, max: 400 }).map((days) => addDays("2025-01-01", days)),
    minutes: fc.integer({ min: 1, max: 5 }),
    note: fc.string({ maxLength: 60, unit: "grapheme" }).map((text) => text.replace(/[\0\r]/g, "").trim()),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), async (entries) => {
      const lines = entries.map(({ workDay, minutes, note }) => [workDay, `0:0${minutes}`, "Acme", note]);
      const read = await readTable(Buffer.from(toCsv(["Day", "Hours", "Client", "Note"], lines)));
      if ("refused" in read) throw new Error(read.refused);
      const { good, bad } = readTime(read.rows);
      expect(bad).toEqual([]);
      expect(
        good.map(({ value: { workDay, minutes, note } }) => ({ workDay, minutes, note: note ?? "" })),
      ).toEqual(entries);
      const first = planTime(good, { entries: [], closed: new Set() });
      expect(first.made).toHaveLength(entries.length);
      const again = planTime(good, {
        entries: good.map(({ value }, at) => there(value, String(at))),
        closed: new Set(),
      });
      expect(again).toMatchObject({ made: [], changed: [], same: entries.length, bad: [] });
    }),
    RUNS,
  );
});

test("whatever the cells say, each row is read or refused, once, and nothing throws", () => {
  const cell = fc.oneof(
    fc.string(),
    day,
    fc.constantFrom("1:30", "25:00", "03/04/2026", "=1+1", "Acme", "1e9", "٣"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (table) => {
      const rows = table.map((cells, at) => ({ line: at + 2, cells }));
      const header = ["a", "b", "c", "d"];
      const columns = {
        day: 0,
        hours: 1,
        client: 2,
        note: 3,
        name: 0,
        email: 1,
        revenue: 1,
        headcount: 2,
        id: 4,
        phone: 5,
      };
      const all = [
        () => {
          const { good, bad } = readRows<TimeRow>(
            rows,
            header,
            columns,
            timeReader({ ...mapping, columns }, context),
          );
          return [planTime(good, { entries: [], closed: new Set() }), bad] as const;
        },
        () => {
          const { good, bad } = readRows(rows, header, columns, contactReader(new Map([["acme / ", "c"]])));
          return [planContacts(good as never, []), bad] as const;
        },
        () => {
          const { good, bad } = readRows(rows, header, columns, clientReader("EUR", new Set(["EUR"])));
          return [planClients(good as never, []), bad] as const;
        },
      ];
      for (const run of all) {
        const [plan, bad] = run();
        const problems: readonly Problem[] = [...plan.bad, ...bad];
        expect(plan.made.length + plan.changed.length + plan.same + problems.length).toBe(rows.length);
        expect(problems.every(({ message }) => message.length > 0)).toBe(true);
      }
      expect(namesIn("time", rows, columns).reduce((sum, { rows: n }) => sum + n, 0)).toBe(rows.length);
    }),
    RUNS,
  );
});

test("a number longer than any is written is refused before it is read", () => {
  const read = (revenue: string, headcount: string) =>
    readRows(
      [{ line: 2, cells: ["Acme", revenue, headcount] }],
      ["a", "b", "c"],
      { name: 0, revenue: 1, headcount: 2 },
      clientReader("EUR", new Set(["EUR"])),
    );
  const zeros = "0".repeat(30);
  expect(read("6.5m", "12").good).toHaveLength(1);
  expect(read(`1.${zeros}m`, "").bad).toMatchObject([{ line: 2, column: "b" }]);
  expect(read("", `${zeros}1`).bad).toMatchObject([{ line: 2, column: "c" }]);
});
