"use client";

import { useEffect, useSyncExternalStore } from "react";
import { Button } from "./button";
import { answerLeaving, hasUnsaved, isSamePage, leadsAway, leaveFor, leaving } from "./leave-guard";
import { CloseQuestion, QuestionDialog } from "./question-dialog";

/** Asks before a link, or the way back, leaves behind what nobody has saved. Stands once in the program. */
export function LeaveQuestion() {
  const asked = useSyncExternalStore(leaving.subscribe, leaving.now, leaving.onServer);
  useEffect(watchWaysOut, []);
  if (!asked) return null;
  return (
    <QuestionDialog title="Leave without saving?" onClose={() => answerLeaving("stay")}>
      <div className="text-ink-soft mt-3 grid gap-1 text-sm">
        {asked.unsaved.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button variant="danger" onClick={() => answerLeaving("leave")}>
          Leave
        </Button>
        <CloseQuestion>Stay</CloseQuestion>
      </div>
    </QuestionDialog>
  );
}

function watchWaysOut(): () => void {
  // The window comes before React, whose links listen at the document.
  window.addEventListener("click", onClick, true);
  const history = "navigation" in window ? window.navigation : null;
  history?.addEventListener("navigate", onTravel);
  return () => {
    window.removeEventListener("click", onClick, true);
    history?.removeEventListener("navigate", onTravel);
  };
}

function onClick(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || !hasUnsaved() || !leadsAway(event, link, window.location)) return;
  event.preventDefault();
  event.stopPropagation();
  leaveFor(() => link.click());
}

/** Back and forward, where the browser lets a page ask. */
function onTravel(event: NavigateEvent) {
  const { navigationType, cancelable, destination } = event;
  if (navigationType !== "traverse" || !cancelable || !hasUnsaved()) return;
  if (isSamePage(new URL(destination.url), window.location)) return;
  event.preventDefault();
  leaveFor(() => void window.navigation.traverseTo(destination.key));
}
