"use client";

import { useForm } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { ImportErrors } from "./import-errors";
import { ImportPeople } from "./import-people";
import { count, type ImportReport, importSentence } from "./import-report";

/** What the file would do, with the button that does it; or, after that, what was done. */
export function ImportOutcome({ statements }: { statements: Readonly<Record<string, string>> }) {
  const { state } = useForm();
  if (state.status !== "saved") return null;
  const { report: text } = state.values ?? {};
  if (typeof text !== "string")
    return (
      <div role="status">
        <Notice title={state.message ?? ""} />
      </div>
    );
  const report = JSON.parse(text) as ImportReport;
  const { errors, people, writes, seen, fileHash } = report;
  const finishing = people.some(({ finishes }) => finishes);
  const nothingToDo = errors.length > 0 || (writes === 0 && !finishing);
  return (
    <div className="grid grid-cols-1 gap-4">
      <div role="status">
        <Notice tone={errors.length > 0 ? "danger" : "info"} title={importSentence(report)} />
      </div>
      {errors.length > 0 ? (
        <ImportErrors report={report} />
      ) : (
        people.length > 0 && <ImportPeople people={people} statements={statements} />
      )}
      {!nothingToDo && (
        <div>
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="fileHash" value={fileHash} />
          <SubmitButton name="step" value="write" pendingLabel="Writing…">
            {writes > 0 ? `Write ${count(writes, "answer")}` : "Mark them as finished"}
          </SubmitButton>
        </div>
      )}
    </div>
  );
}
