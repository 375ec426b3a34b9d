import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { IsoDay } from "@/lib/units/days";
import { dueWords, isLate, type TaskFacts, taskHref, taskTitle } from "./words";

/** What a consultant has to do for this client next; left out where nothing is. */
export function NextTasks({ tasks, today }: { tasks: readonly TaskFacts[]; today: IsoDay }) {
  if (tasks.length === 0) return null;
  return (
    <Section title="Tasks" actions={<TextLink href="/tasks?view=everybody">All tasks</TextLink>}>
      <ul className="text-sm">
        {tasks.map((task) => {
          const href = taskHref(task);
          return (
            <li
              key={task.id}
              className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2 first:border-t"
            >
              {href ? <TextLink href={href}>{taskTitle(task)}</TextLink> : taskTitle(task)}
              <span
                className={isLate(task, today) ? "tabular font-medium text-danger" : "tabular text-ink-soft"}
              >
                {dueWords(task, today)}
                {!task.isMine && task.assigneeName && ` · ${task.assigneeName}`}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
