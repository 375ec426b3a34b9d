import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { type Column, sheetOf } from "@/lib/documents/sheet";
import { getPlan } from "@/lib/plans/queries";
import { getValue } from "@/lib/plans/value-queries";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import { DELIVERABLE_KINDS, WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import type { Tables } from "./answer";
import { kindColumns } from "./hours-columns";
import { entriesSheet } from "./entries";
import { planSheet } from "./plan-columns";

/** What an engagement's hours (`?engagement=`) were planned for, went into and have brought. */
export const VALUE_TABLES: Tables<{ viewer: StaffViewer; clientId: string }> = {
  entries: ({ viewer, clientId, search }) => entriesSheet(viewer, clientId, search),

  async value({ viewer, clientId, search }) {
    const value = await getValue(viewer, clientId, search["engagement"] ?? "");
    if (!value) return null;
    return sheetOf({ title: "Hours for a deliverable", about: value.client.name }, value.byKind, [
      ["Kind", "text", ({ kind }) => DELIVERABLE_KINDS[kind]],
      ["In use", "number", ({ inUse }) => inUse],
      ["Hours", "hours", ({ minutes }) => minutes],
      ["For each", "hours", ({ minutesPerDeliverable }) => minutesPerDeliverable],
      ["Counted by", "text", ({ basis }) => (basis === "entries" ? "Time entries" : "Kind of work")],
    ]);
  },

  async kinds({ viewer, clientId, search }) {
    const value = await getValue(viewer, clientId, search["engagement"] ?? "");
    if (!value) return null;
    return sheetOf(
      { title: "Work by kind", about: value.client.name },
      value.kinds,
      kindColumns(WORK_KIND_TITLES),
    );
  },

  /** What a point of each subject has cost; empty as long as there are not two diagnoses to compare. */
  async points({ viewer, clientId, search }) {
    const value = await getValue(viewer, clientId, search["engagement"] ?? "");
    if (!value) return null;
    const { gained } = value;
    type Gain = NonNullable<typeof gained>["dimensions"][number];
    const score = (read: (gain: Gain) => number | null): Column<Gain>[2] => {
      return (gain) => {
        const known = read(gain);
        return known === null ? null : Math.round(known);
      };
    };
    return sheetOf({ title: "Hours for a point", about: value.client.name }, gained?.dimensions ?? [], [
      ["Subject", "text", ({ dimension }) => LABELS[dimension]],
      ["Diagnosis before", "day", () => gained?.from.day ?? null],
      ["Score before (0 to 100)", "number", score(({ before }) => before)],
      ["Diagnosis after", "day", () => gained?.to.day ?? null],
      ["Score after (0 to 100)", "number", score(({ after }) => after)],
      ["Points gained", "number", ({ gained: points }) => points],
      ["Hours for each", "hours", ({ minutesPerPoint }) => minutesPerPoint],
    ]);
  },

  async plan({ viewer, clientId, search }) {
    const plan = await getPlan(viewer, clientId, search["engagement"] ?? "");
    if (!plan) return null;
    const { client, engagement, phases, deliverables } = plan;
    return planSheet(client.name, [{ title: engagement.title, phases, deliverables }]);
  },

  async "planned-kinds"({ viewer, clientId, search }) {
    const plan = await getPlan(viewer, clientId, search["engagement"] ?? "");
    if (!plan) return null;
    return sheetOf({ title: "Hours planned and used", about: plan.client.name }, plan.kinds, [
      ["Kind of work", "text", ({ kind }) => WORK_KIND_TITLES[kind]],
      ["Planned hours", "hours", ({ plannedMinutes }) => plannedMinutes],
      ["Used hours", "hours", ({ usedMinutes }) => usedMinutes],
    ]);
  },
};
