import fc from "fast-check";
import { expect, test } from "vitest";
import { packEntries, unpackEntries, WEEK_STATES } from "@/lib/rules/hours/compact-entries";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { howMany } from "../../../support/how-many";

const of = (kind: string) =>
  fc.integer({ min: 1, max: 4 }).map((n) => ({ id: `${kind}-${n}`, name: `The ${kind} ${n}` }));
const entries = fc.array(
  fc
    .record({
      id: fc.uuid(),
      version: fc.integer({ min: 1, max: 9 }),
      workDay: fc.constantFrom("2026-01-05", "2026-01-06", "2026-02-01"),
      minutes: fc.integer({ min: -600, max: 1440 }),
      kind: fc.constantFrom(...WORK_KINDS),
      note: fc.option(fc.string()),
      isCorrection: fc.boolean(),
      engagement: of("engagement"),
      member: of("member"),
      deliverableTitle: fc.option(fc.constantFrom("Rota", "Weekly")),
      week: fc.constantFrom(...WEEK_STATES),
    })
    .map(({ engagement, member, ...entry }) => ({
      ...entry,
      ...{ engagementId: engagement.id, engagementTitle: engagement.name },
      ...{ clientId: `client of ${engagement.id}`, clientName: `Client of ${engagement.name}` },
      ...{ memberId: member.id, memberName: member.name },
    })),
);

test("entries arrive as they were sent, also as text", () => {
  fc.assert(
    fc.property(entries, (sent) => {
      expect(unpackEntries(JSON.parse(JSON.stringify(packEntries(sent))))).toEqual(sent);
    }),
    { numRuns: howMany(100, 10_000) },
  );
});
