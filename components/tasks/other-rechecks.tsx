import { TextLink } from "@/components/ui/link";
import type { IsoDay } from "@/lib/units/days";
import { dueWords, OUTCOMES, recheckHref, type TaskFacts } from "./words";

type OtherRechecksProps = { others: readonly (TaskFacts & { outcomeNote: string | null })[]; today: IsoDay };

/** What was found before, and when the hire is looked at next. */
export function OtherRechecks({ others, today }: OtherRechecksProps) {
  return (
    <ul className="text-sm">
      {others.map((task) => (
        <li key={task.id} className="grid gap-0.5 border-b border-line py-2 first:border-t">
          <p className="flex flex-wrap justify-between gap-x-6">
            <TextLink href={recheckHref(task)}>After {task.hireMonth} months</TextLink>
            <span className="tabular text-ink-soft">{dueWords(task, today)}</span>
          </p>
          {task.outcome && (
            <p className="max-w-[75ch]">
              {OUTCOMES[task.outcome]}. <span className="text-ink-soft">{task.outcomeNote}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
