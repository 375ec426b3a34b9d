import { clsx } from "clsx";
import { type KeyboardEvent, type ReactNode, useId } from "react";

type GridInputProps = {
  label: string;
  typed: string;
  onTyped: (typed: string) => void;
  onSave: () => void;
  /** Takes back what was typed. */
  onReset: () => void;
  pending: boolean;
  problem: string | null;
  /** The inputs of one column of a table follow each other. */
  column: number;
  maxLength: number;
  /** In grey while nothing is typed. */
  hint?: string;
  /** Drawn beside the input, and what it is described by while it has no problem. */
  mark?: ReactNode;
  className: string;
};

/** A figure written into a table. Enter and the arrows go up and down and save; Escape takes back what was typed. */
export function GridInput(props: GridInputProps) {
  const { label, typed, onTyped, onSave, onReset, pending, problem, column, maxLength, hint, mark } = props;
  const problemId = useId();
  const markId = useId();

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") onReset();
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const selector = `input[data-column="${column}"]`;
    const inputs = event.currentTarget.closest("table")?.querySelectorAll<HTMLInputElement>(selector);
    const all = [...(inputs ?? [])];
    const next = all[all.indexOf(event.currentTarget) + step];
    if (next) next.focus();
    else onSave();
  }

  return (
    <div className="relative grid justify-items-end gap-0.5">
      <input
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : mark ? markId : undefined}
        aria-busy={pending || undefined}
        data-column={column}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        placeholder={hint}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={onSave}
        onKeyDown={onKeyDown}
        className={clsx(
          "tabular border-line-strong bg-surface hover:border-ink-soft focus:border-accent aria-invalid:border-danger h-8 w-full rounded-md border px-1.5 text-right text-sm",
          props.className,
          pending && "text-ink-faint",
        )}
      />
      {mark && <span id={markId}>{mark}</span>}
      {problem && (
        <p
          id={problemId}
          role="alert"
          className="bg-danger-wash text-danger absolute top-full right-0 z-10 mt-1 w-56 rounded-md px-2 py-1 text-left text-xs font-medium shadow-lg"
        >
          {problem}
        </p>
      )}
    </div>
  );
}
