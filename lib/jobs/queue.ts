import "server-only";
import type { Tx } from "@/lib/db/tenant";

/**
 * What runs later, by name, with the ids that it needs. Ids and nothing else: the queue stands outside the firms' tables,
 * so a job finds everything anew, in a transaction that knows its firm.
 */
export type Jobs = {
  "deliver-mail": { firmId: string; mailId: string };
  /** Sends what a round owes its respondents by now, closes it when its time is over, and asks for itself again. */
  "keep-round": { firmId: string; roundId: string };
  /** On a Monday: reminds of last week's hours that nobody handed in, and asks for itself again. */
  "keep-weeks": { firmId: string; engagementId: string };
  /** Mails somebody what happened in the last hour. Asked for by `put_notices` in the database. */
  "mail-notices": { firmId: string; membershipId: string };
  /** Says that an SOP in use is to be looked at again, on its review day. */
  "remind-of-sop-review": { firmId: string; sopId: string };
  /** Tells whoever has a task that they wanted to be reminded of it. */
  "remind-of-task": { firmId: string; taskId: string };
  /** Grants a CEO's request for the data that nobody answered in time. */
  "grant-data": { firmId: string; requestId: string };
  /** Gives back the time of a review that nobody confirmed, and forgets a day later who asked for it. */
  "keep-review": { firmId: string; bookingId: string };
  /** Deletes what has been in the bin for 30 days. Asked for by `ask_to_empty_bin` in the database. */
  "empty-bin": { firmId: string };
  /** Deletes a client, or a firm, for good once its grace period is over. */
  "carry-out-deletion": { firmId: string; deletionId: string };
  /** Tells one address of one event. Asked for by `announce` in the database. */
  "deliver-webhook": { firmId: string; deliveryId: string };
  /** Forgets old keys and old lines of the webhooks' log. Asked for by `ask_to_sweep_api` in the database. */
  "sweep-api": { firmId: string };
  /** Forgets files that were read in, a month later. Asked for by `ask_to_sweep_imports` in the database. */
  "sweep-imports": { firmId: string };
};
export type JobName = keyof Jobs;

type When = {
  runAt?: Date;
  /** Of a firm's jobs with the same key only the latest is kept. Another firm may have rows under the same ids. */
  key?: string;
};

/** Runs once this transaction is through, or not at all if it fails; with `runAt` not before that. */
export async function enqueue<Name extends JobName>(tx: Tx, name: Name, ids: Jobs[Name], when: When = {}) {
  await tx.$queryRaw`
    SELECT 1 FROM graphile_worker.add_job(${name}, ${JSON.stringify(ids)}::json,
      run_at => ${when.runAt ?? null}::timestamptz, job_key => ${when.key ? `${when.key}:${ids.firmId}` : null}::text)`;
}

/** From an engagement's opening on, once for each week. */
export function keepWeeksAt(tx: Tx, ids: Jobs["keep-weeks"], runAt: Date): Promise<void> {
  return enqueue(tx, "keep-weeks", ids, { key: `keep-weeks:${ids.engagementId}`, runAt });
}

/** Whenever something changed that a round's letters or its end depend on. */
export function keepRoundAt(tx: Tx, ids: Jobs["keep-round"], runAt?: Date): Promise<void> {
  return enqueue(tx, "keep-round", ids, { key: `keep-round:${ids.roundId}`, ...(runAt && { runAt }) });
}
