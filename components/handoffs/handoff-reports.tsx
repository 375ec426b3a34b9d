"use client";

import { useActionState } from "react";
import { SAVE_WORDS } from "@/components/assessments/save-words";
import type { Sender } from "@/components/assessments/sender";
import { SenderFields } from "@/components/assessments/sender-fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SavedIndicator } from "@/components/ui/saved-indicator";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import { handoffKey } from "@/lib/rules/handoffs/handoff-key";
import { HandoffReportField } from "./handoff-report-field";
import { REPORT_WORDS } from "./report-words";
import { type HeldReports, useHandoffReports } from "./use-handoff-reports";

type Department = { id: string; name: string };

type HandoffReportsProps = {
  sender: Sender;
  /** The departments one speaks for as the one that receives: a head's own, or all. */
  receivers: readonly Department[];
  departments: readonly Department[];
  held: HeldReports;
  save: FormAction;
};

const INDICATORS = {
  idle: "idle",
  saving: "saving",
  saved: "saved",
  retrying: "not-saved",
  refused: "not-saved",
} as const;

/** What arrives from the other departments, and how. Each choice is saved by itself, as the statements are. */
export function HandoffReports({ sender, receivers, departments, held, save }: HandoffReportsProps) {
  const words = REPORT_WORDS[sender.language];
  const saving = SAVE_WORDS[sender.language];
  const { queue, view, unsent } = useHandoffReports(sender, held, save);
  const [posted, post] = useActionState(save, { status: "idle" });
  const handoffs = receivers.flatMap((to) =>
    departments.filter(({ id }) => id !== to.id).map((from) => ({ from, to })),
  );
  if (handoffs.length === 0) return null;
  const ownDepartment = receivers.length === 1;
  return (
    <Section
      title={words.title}
      lead={`${ownDepartment ? words.ofOwn(receivers[0]?.name ?? "") : words.ofAll} ${words.optional}`}
    >
      {posted.status !== "idle" && (
        <Notice tone={posted.status === "saved" ? "info" : "danger"} title={posted.message} />
      )}
      <form
        action={post}
        onSubmit={(event) => {
          event.preventDefault();
          void queue.flush();
        }}
        className="grid gap-4"
      >
        <SenderFields sender={sender} />
        {receivers.map((to) => {
          const fields = handoffs.flatMap(({ from, to: receiver }, place) => {
            if (receiver.id !== to.id) return [];
            const key = handoffKey({ fromDepartmentId: from.id, toDepartmentId: to.id });
            return (
              <HandoffReportField
                key={key}
                {...{ from, to, place }}
                locale={sender.language}
                answer={view.answers[key]}
                onChoose={(report) => queue.choose(key, report)}
                onType={(report) => queue.hold(key, report)}
                onLeave={() => void queue.flush()}
              />
            );
          });
          if (ownDepartment) return fields;
          return (
            <details key={to.id} className="border-t border-line pt-3">
              <summary className="w-fit font-medium">{words.receives(to.name)}</summary>
              <div className="grid gap-4 pt-3 sm:pl-4">{fields}</div>
            </details>
          );
        })}
        <div className="flex flex-wrap items-center gap-3">
          <SavedIndicator
            status={INDICATORS[view.status]}
            message={view.message ?? undefined}
            words={saving}
          />
          {unsent > 0 && view.status !== "saving" && (
            <Button size="sm" onClick={() => void queue.flush()}>
              {saving.saveNow}
            </Button>
          )}
          <noscript>
            <Button type="submit">{words.saveAll}</Button>
          </noscript>
        </div>
      </form>
    </Section>
  );
}
