"use client";

import { useEffect, useSyncExternalStore } from "react";
import { Button } from "./button";
import { answerLeaving, hasUnsaved, isSamePage, leadsAway, leaveFor, leaving } from "./leave-guard";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";
import { CloseQuestion, QuestionDialog } from "./question-dialog";

const WORDS = inBoth({
  en: { title: "Leave without saving?", leave: "Leave", stay: "Stay" },
  de: { title: "Ohne Speichern verlassen?", leave: "Verlassen", stay: "Bleiben" },
});

/** Asks before a link, or the way back, leaves behind what nobody has saved. Stands once in the program. */
export function LeaveQuestion() {
  const asked = useSyncExternalStore(leaving.subscribe, leaving.now, leaving.onServer);
  useEffect(watchWaysOut, []);
  const words = WORDS[useLocale()];
  if (!asked) return null;
  return (
    <QuestionDialog title={words.title} onClose={() => answerLeaving("stay")}>
      <div className="text-ink-soft mt-3 grid gap-1 text-sm">
        {asked.unsaved.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button variant="danger" onClick={() => answerLeaving("leave")}>
          {words.leave}
        </Button>
        <CloseQuestion>{words.stay}</CloseQuestion>
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
