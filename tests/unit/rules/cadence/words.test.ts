import fc from "fast-check";
import { expect, test } from "vitest";
import { ruleOf } from "@/lib/rules/cadence/rhythm";
import { scheduleSentence, zoneWords } from "@/lib/rules/cadence/rhythm-words";
import { TEMPLATES, TEMPLATE_IDS, agendaMinutes } from "@/lib/rules/cadence/templates";
import { anyRhythm } from "./rhythms";

const at = (rule: string, startMinute = 540, timeZone = "Europe/Berlin") =>
  scheduleSentence({ rule, startMinute, timeZone });

test.each([
  ["FREQ=WEEKLY;BYDAY=MO", "Every Monday at 9:00, Berlin time"],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every workday, Monday to Friday, at 9:00, Berlin time"],
  ["FREQ=DAILY", "Every day at 9:00, Berlin time"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "Every 2 weeks on Tuesday and Thursday at 9:00, Berlin time"],
  ["FREQ=MONTHLY;BYDAY=-1FR", "On the last Friday of every month at 9:00, Berlin time"],
  [
    "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=2TU",
    "On the second Tuesday of January, April, July and October at 9:00, Berlin time",
  ],
  ["FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231", "Every Monday at 9:00, Berlin time, until 31 Dec 2026"],
  ["FREQ=WEEKLY;BYDAY=MO;COUNT=10", "Every Monday at 9:00, Berlin time, 10 times"],
  ["FREQ=WEEKLY;BYDAY=MO;COUNT=1", "Every Monday at 9:00, Berlin time, once"],
  ["FREQ=MONTHLY;BYMONTHDAY=13", "By the rule FREQ=MONTHLY;BYMONTHDAY=13 at 9:00, Berlin time"],
])("%s", (rule, words) => expect(at(rule)).toBe(words));

test("a zone is named by its city", () => {
  expect(zoneWords("America/New_York")).toBe("New York time");
  expect(zoneWords("America/Argentina/Buenos_Aires")).toBe("Buenos Aires time");
  expect(zoneWords("UTC")).toBe("UTC");
});

test("two rhythms that differ are not said in the same words", () => {
  fc.assert(
    fc.property(anyRhythm, anyRhythm, (one, other) => {
      fc.pre(ruleOf(one) !== ruleOf(other));
      expect(at(ruleOf(one))).not.toBe(at(ruleOf(other)));
    }),
  );
});

test.each(TEMPLATE_IDS)("the agenda of %s fills its meeting and no more", (id) => {
  expect(agendaMinutes(TEMPLATES[id].agenda)).toBe(TEMPLATES[id].lengthMinutes);
});
