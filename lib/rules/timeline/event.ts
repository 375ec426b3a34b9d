import type { TimelineKind } from "./kinds";

type Named = { id: string; name: string };

/** One thing that happened, as a timeline reads and shows it. */
export interface TimelineEvent {
  readonly key: string;
  readonly kind: TimelineKind;
  readonly what: string;
  readonly id: string;
  readonly at: Date;
  readonly hasTime: boolean;
  readonly subject: string | null;
  readonly body: string | null;
  readonly byName: string | null;
  /** Below the client's own page, or from the root. */
  readonly path: string | null;
  /** A day that it is of; of a file its kind. */
  readonly day: string | null;
  readonly number: number | null;
  readonly sender: string | null;
  readonly version: number | null;
  readonly people: readonly Named[];
  readonly mentions: readonly Named[];
  readonly task: string | null;
}
