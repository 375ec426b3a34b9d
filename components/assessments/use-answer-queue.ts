"use client";

import { unstable_rethrow, useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { FormAction } from "@/components/ui/use-form-submit";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import type { ItemId } from "@/lib/rules/questionnaire/dimensions";
import { AnswerQueue, type HeldAnswers, type Said, type Unsent, unsentOf } from "./answer-queue";

/** The queue of one questionnaire: resumes what a reload interrupted, and sends again when the network is back. */
export function useAnswerQueue(respondentId: string, held: HeldAnswers, save: FormAction) {
  const router = useRouter();
  const storageKey = `answers:${respondentId}`;
  const [queue] = useState(
    () =>
      new AnswerQueue(held, {
        send: (answers) => send(save, respondentId, answers),
        keep: (unsent) => keep(storageKey, unsent),
        readAgain: () => router.refresh(),
      }),
  );
  const [early] = useState(() => chosenEarly(respondentId, held));
  const view = useSyncExternalStore(queue.subscribe, queue.view, queue.view);
  const unsent = unsentOf(view).length;
  useLeaveWarning(unsent > 0);

  useEffect(() => queue.restore([...kept(storageKey), ...early]), [queue, storageKey, early]);
  useEffect(() => queue.adopt(held), [queue, held]);
  useEffect(() => {
    const flush = () => void queue.flush();
    window.addEventListener("online", flush);
    return () => window.removeEventListener("online", flush);
  }, [queue]);

  return { queue, view, unsent };
}

async function send(save: FormAction, respondentId: string, answers: Unsent[]) {
  const form = new FormData();
  form.set("respondentId", respondentId);
  for (const [at, { itemId, said, version }] of answers.entries()) {
    form.set(`answers[${at}].itemId`, itemId);
    form.set(`answers[${at}].rating`, said);
    form.set(`answers[${at}].version`, String(version));
  }
  try {
    return await save({ status: "idle" }, form);
  } catch (error) {
    unstable_rethrow(error);
    throw error;
  }
}

/** Levels chosen on a slow network before this script had loaded: the browser shows them, and React would put them back. */
function chosenEarly(respondentId: string, held: HeldAnswers): Unsent[] {
  if (typeof document === "undefined") return [];
  const chosen = document.querySelectorAll<HTMLInputElement>(
    `form[data-respondent="${respondentId}"] input:checked`,
  );
  return [...chosen].map(({ dataset, value }) => {
    const itemId = dataset.item as ItemId;
    return { itemId, said: value as Said, version: held[itemId]?.version ?? 0 };
  });
}

// For this window only and gone when it is closed: answers are confidential, and the computer may be shared.
function keep(key: string, unsent: Unsent[]) {
  if (unsent.length === 0) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(unsent));
}

function kept(key: string): Unsent[] {
  return JSON.parse(sessionStorage.getItem(key) ?? "[]") as Unsent[];
}
