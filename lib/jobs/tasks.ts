import "server-only";
import type { JobHelpers, TaskList } from "graphile-worker";
import { withFirm } from "@/lib/db/tenant";
import { carryOutDeletion } from "@/lib/exit/carry-out";
import { emptyBin } from "@/lib/exit/empty-bin";
import { grantUnanswered } from "@/lib/exit/grant-data";
import { sweepImports } from "@/lib/imports/sweep";
import { deliverMail, dropMail } from "@/lib/mail/deliver";
import { mailNotices } from "@/lib/notices/mail-notices";
import { keepRound } from "@/lib/rounds/keep-round";
import { keepReview } from "@/lib/reviews/keep";
import { linkOfReviewLetter } from "@/lib/reviews/post";
import { linkOfLetter } from "@/lib/rounds/post";
import { keepWeeks } from "@/lib/timesheets/keep-weeks";
import { remindOfSopReview } from "@/lib/sops/review-reminder";
import { remindOfTask } from "@/lib/tasks/remind";
import { deliverWebhook, sweepApi } from "@/lib/webhooks/deliver";
import type { JobName, Jobs } from "./queue";

type Tasks = { [Name in JobName]: (ids: Jobs[Name], helpers: JobHelpers) => Promise<void> };

const tasks: Tasks = {
  "deliver-mail": async ({ firmId, mailId }, { job }) => {
    const link = await withFirm(firmId, async (tx) => {
      const ofRound = await linkOfLetter(tx, firmId, mailId);
      return ofRound === undefined ? linkOfReviewLetter(tx, firmId, mailId) : ofRound;
    });
    if (link === null) return dropMail(firmId, mailId);
    const isLastTry = job.attempts >= job.max_attempts;
    const done = await deliverMail(firmId, mailId, { isLastTry, ...(link && { unkeptLink: link }) });
    // The queue waits longer after each try.
    if (!done) throw new Error("The mail server did not take it; it is tried again.");
  },
  "keep-round": (ids) => keepRound(ids, new Date()),
  "keep-weeks": (ids) => keepWeeks(ids, new Date()),
  "keep-review": (ids) => keepReview(ids, new Date()),
  "grant-data": (ids) => grantUnanswered(ids, new Date()),
  "empty-bin": (ids) => emptyBin(ids),
  "carry-out-deletion": (ids) => carryOutDeletion(ids, new Date()),
  "mail-notices": (ids) => mailNotices(ids, new Date()),
  "deliver-webhook": (ids) => deliverWebhook(ids, new Date()),
  "sweep-api": (ids) => sweepApi(ids, new Date()),
  "remind-of-task": (ids) => remindOfTask(ids, new Date()),
  "sweep-imports": (ids) => sweepImports(ids, new Date()),
  "remind-of-sop-review": (ids) => remindOfSopReview(ids, new Date()),
};

/** What the worker knows how to do. The queue keeps a job's ids as text, written by `enqueue` alone. */
export const taskList = tasks as TaskList;
