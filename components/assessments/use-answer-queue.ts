"use client";

import { unstable_rethrow, useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { FormAction } from "@/components/ui/use-form-submit";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import { AnswerQueue, type Connections, type Held, type Unsent, unsentOf } from "./answer-queue";

type QueueOptions<Id extends string, Said> = {
  /** Where the window keeps what could not be sent. */
  storageKey: string;
  /** The same object as long as the server's answers are the same. */
  held: Held<Id, Said>;
  save: FormAction;
  formOf(unsent: Unsent<Id, Said>[]): FormData;
  same(a: Said, b: Said): boolean;
  ready?(said: Said): boolean;
  offline(count: number): string;
  /** What was chosen before the script had loaded. */
  chosenEarly(): Unsent<Id, Said>[];
};

/** The queue of one questionnaire: resumes what a reload interrupted, and sends again when the network is back. */
export function useAnswerQueue<Id extends string, Said>(options: QueueOptions<Id, Said>) {
  const { storageKey, held, save, formOf, chosenEarly } = options;
  const router = useRouter();
  const connections: Connections<Id, Said> = {
    send: (answers) => send(save, formOf(answers)),
    keep: (unsent) => keep(storageKey, unsent),
    readAgain: () => router.refresh(),
    same: options.same,
    ready: options.ready,
    offline: options.offline,
  };
  const [queue] = useState(() => new AnswerQueue<Id, Said>(held, connections));
  useEffect(() => queue.connect(connections));
  const [early] = useState(chosenEarly);
  const view = useSyncExternalStore(queue.subscribe, queue.view, queue.view);
  const unsent = unsentOf(view).length;
  useLeaveWarning(unsent > 0);

  useEffect(
    () => queue.restore([...(kept(storageKey) as Unsent<Id, Said>[]), ...early]),
    [queue, storageKey, early],
  );
  useEffect(() => queue.adopt(held), [queue, held]);
  useEffect(() => {
    const flush = () => void queue.flush();
    window.addEventListener("online", flush);
    return () => window.removeEventListener("online", flush);
  }, [queue]);

  return { queue, view, unsent };
}

async function send(save: FormAction, form: FormData) {
  try {
    return await save({ status: "idle" }, form);
  } catch (error) {
    unstable_rethrow(error);
    throw error;
  }
}

// For this window only and gone when it is closed: answers are confidential, and the computer may be shared.
function keep(key: string, unsent: readonly unknown[]) {
  if (unsent.length === 0) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(unsent));
}

function kept(key: string): unknown[] {
  return JSON.parse(sessionStorage.getItem(key) ?? "[]") as unknown[];
}
