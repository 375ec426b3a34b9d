import { Notice } from "@/components/ui/notice";
import { count } from "./words";

/** Right after a chart was made live: what has happened, and what is left to do. */
export function MadeLive({ number, marks }: { number: number; marks: number }) {
  return (
    <div role="status">
      <Notice title={`Chart ${number} is live`}>
        The client’s CEO and heads see it from now on. The next change is another draft.
        {marks > 0 &&
          ` ${count(marks, "mark")} ${marks === 1 ? "stands" : "stand"} below, under how the chart stands.`}
      </Notice>
    </div>
  );
}
