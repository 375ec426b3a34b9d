import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";
import { dueWords, isLate, OUTCOMES, type TaskFacts, taskHref, taskTitle } from "./words";
import { TickOff } from "./tick-off";

type TaskListProps = {
  tasks: readonly TaskFacts[];
  today: IsoDay;
  /** `null` for those who only read. */
  actions: { complete: FormAction; reopen: FormAction } | null;
};

/** One task a line: what, for whom, until when, and the one thing to do about it. */
export function TaskList({ tasks, today, actions }: TaskListProps) {
  return (
    <ul>
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} today={today} actions={actions} />
      ))}
    </ul>
  );
}

function TaskLine({ task, today, actions }: Omit<TaskListProps, "tasks"> & { task: TaskFacts }) {
  const { client, outcome, assigneeName, isMine, doneDay, doneByName } = task;
  const title = taskTitle(task);
  const href = taskHref(task);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5 first:border-t">
      <div className="grid min-w-0 flex-1 basis-72 gap-0.5">
        <p className="font-medium">
          {href ? <TextLink href={href}>{title}</TextLink> : title}{" "}
          {outcome && (
            <Badge tone={outcome === "alarm_stands" ? "danger" : "accent"}>{OUTCOMES[outcome]}</Badge>
          )}
        </p>
        <p className="tabular text-xs text-ink-soft">
          <TextLink href={`/clients/${client.id}`}>{client.name}</TextLink>
          {" · "}
          <span className={isLate(task, today) ? "font-medium text-danger" : undefined}>
            {dueWords(task, today)}
          </span>
          {doneDay ? ` by ${doneByName}` : !isMine && ` · ${assigneeName ?? "nobody’s"}`}
        </p>
      </div>
      {actions && !href && !doneDay && <TickOff task={task} title={title} {...actions} />}
      {href && !doneDay && task.dueDay <= today && (
        <LinkButton href={href} size="sm">
          {task.kind === "next_round" ? "Start it" : "Look again"}
        </LinkButton>
      )}
    </li>
  );
}
