import type { InfrastructureKind, ReadinessFacts } from "@/lib/rules/readiness/facts";
import type { IsoDay } from "@/lib/units/days";

export type WorkDeliverable = {
  kind: InfrastructureKind;
  title: string;
  /** In words. */
  state: string;
  owner: string | null;
  dueDay: IsoDay | null;
  inUseSince: IsoDay | null;
  /** Withdrawn ones are told and not counted. */
  counts: boolean;
  inUse: boolean;
};

/** What was read of a client's infrastructure, for its readiness. */
export type ReadinessWork = Pick<ReadinessFacts, "meetings" | "seats" | "escalations"> & {
  /** Null where the client has no engagement: nothing says then what was to be built. */
  deliverables: WorkDeliverable[] | null;
  /** The first day of the first engagement. */
  since: IsoDay | null;
};
