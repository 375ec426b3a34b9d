import { LinkButton } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { ImportKind } from "@/lib/rules/imports/fields";
import { formatInstant } from "@/lib/units/days";
import { doneSentence, rowsOf } from "./words";

type Done = {
  id: string;
  version: number;
  kind: ImportKind;
  state: "read" | "done" | "undone";
  made: number;
  changed: number;
  same: number;
  leftOut: number;
  doneAt: Date | null;
  undoneAt: Date | null;
  /** Of those left out, as many as are still kept. */
  rows: number;
};

type DoneImportProps = { done: Done; timeZone: string; badHref: string; undo: FormAction };

const ON_TO: Readonly<Record<ImportKind, readonly [string, string]>> = {
  time: ["/timesheet", "To your timesheet"],
  contacts: ["/clients", "To the clients"],
  clients: ["/clients", "To the clients"],
};

/** What came of it, and the way back. */
export function DoneImport({ done, timeZone, badHref, undo }: DoneImportProps) {
  const { id, version, kind, state, doneAt, undoneAt, rows } = done;
  const [href, words] = ON_TO[kind];
  return (
    <Section
      title={state === "undone" ? "Taken back" : "Brought in"}
      lead={
        undoneAt
          ? `On ${formatInstant(undoneAt, timeZone)}: everything is as it was before.`
          : doneAt && `On ${formatInstant(doneAt, timeZone)}.`
      }
    >
      <p className="font-medium">{doneSentence(kind, done)}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={href}>{words}</LinkButton>
        {rows > 0 && (
          <LinkButton href={badHref} prefetch={false} download>
            {`Download the ${rowsOf(rows, "bad ")} (CSV)`}
          </LinkButton>
        )}
        {state === "done" && (
          <ConfirmForm
            action={undo}
            hidden={{ id, version }}
            ask="Take this import back"
            askVariant="danger"
            title="Take the whole import back?"
            confirm="Take it back"
            pendingLabel="Taking back…"
          >
            What it made goes, and what it changed is as before. Where something was changed since, nothing is
            taken back, and you are told what.
          </ConfirmForm>
        )}
      </div>
    </Section>
  );
}
