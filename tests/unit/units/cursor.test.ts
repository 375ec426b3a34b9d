import fc from "fast-check";
import { expect, test } from "vitest";
import { readCursor, writeCursor } from "@/lib/units/cursor";
import { toIsoDay } from "@/lib/units/days";

const days = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
  .map(toIsoDay);
const cursors = fc.record({ day: fc.option(days), id: fc.uuid() });

test("a cursor is read as it was written, and whatever else is sent is none", () => {
  fc.assert(fc.property(cursors, (cursor) => void expect(readCursor(writeCursor(cursor))).toEqual(cursor)));
  fc.assert(fc.property(fc.string(), (text) => void expect(readCursor(text)).toBeNull()));
  expect(readCursor(btoa("2026-02-30.0d5a2c0e-4a52-4f0f-9a3b-5b1f6f1f7a10"))).toBeNull();
});
