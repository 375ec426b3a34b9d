"use client";

import { clsx } from "clsx";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";

type FactFrameProps = {
  label: string;
  /** What stands now, in words; told only where it was moved. */
  now: string;
  moved: boolean;
  onReset: () => void;
  children: (id: string) => ReactNode;
};

/** A fact to move: only what was moved stands out, with what it was and the way back. */
function FactFrame({ label, now, moved, onReset, children }: FactFrameProps) {
  const id = useId();
  return (
    <div className={clsx("grid content-start gap-1", moved && "border-l-3 border-accent pl-3")}>
      <label htmlFor={id} className={clsx("text-sm", moved && "font-medium")}>
        {label}
      </label>
      {children(id)}
      {moved && (
        <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-soft">
          Now {now}
          <Button variant="quiet" size="sm" onClick={onReset} aria-label={`As it is: ${label}`}>
            As it is
          </Button>
        </p>
      )}
    </div>
  );
}

type FactProps = Omit<FactFrameProps, "children">;

type SelectFactProps<Value extends string> = FactProps & {
  value: Value | "";
  options: Readonly<Record<Value, string>>;
  /** The words for "nothing", where nothing can be chosen or stands now. */
  nothing?: string;
  onChoose: (value: Value | "") => void;
};

export function SelectFact<Value extends string>(props: SelectFactProps<Value>) {
  const { value, options, nothing, onChoose, ...frame } = props;
  return (
    <FactFrame {...frame}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => onChoose(event.target.value as Value | "")}
          className={controlStyles}
        >
          {nothing !== undefined && <option value="">{nothing}</option>}
          {Object.entries<string>(options).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FactFrame>
  );
}

const YES_NO = { yes: "Yes", no: "No" } as const;

export function YesNoFact(
  props: FactProps & {
    value: boolean | null;
    onChoose: (value: boolean | null) => void;
    mayBeUnknown?: boolean;
  },
) {
  const { value, onChoose, mayBeUnknown, ...frame } = props;
  return (
    <SelectFact
      {...frame}
      value={value === null ? "" : value ? "yes" : "no"}
      options={YES_NO}
      nothing={value === null || mayBeUnknown ? "Not known" : undefined}
      onChoose={(chosen) => onChoose(chosen === "" ? null : chosen === "yes")}
    />
  );
}

type NumberFactProps = FactProps & {
  value: number | null;
  suffix?: string;
  /** `undefined`: not a number that can stand here. */
  read: (text: string) => number | null | undefined;
  onType: (value: number | null) => void;
};

/** Moves while one types; what cannot be read moves nothing, and stays to be corrected. */
export function NumberFact({ value, suffix, read, onType, ...frame }: NumberFactProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const unreadable = typing !== null && read(typing) === undefined;
  return (
    <FactFrame {...frame}>
      {(id) => (
        <>
          <span className="flex items-center gap-2">
            <input
              id={id}
              inputMode="decimal"
              autoComplete="off"
              value={typing ?? (value === null ? "" : String(value))}
              aria-invalid={unreadable || undefined}
              onChange={(event) => {
                setTyping(event.target.value);
                const typed = read(event.target.value);
                if (typed !== undefined) onType(typed);
              }}
              onBlur={() => {
                if (!unreadable) setTyping(null);
              }}
              className={clsx(controlStyles, "tabular text-right")}
            />
            {suffix && <span className="text-sm text-ink-soft">{suffix}</span>}
          </span>
          {unreadable && (
            <span className="text-xs text-danger">This is not a number that can stand here.</span>
          )}
        </>
      )}
    </FactFrame>
  );
}

/** Whole numbers from 0. */
export function readPeople(text: string): number | undefined {
  const typed = text.replace(/[\s,]/g, "");
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined;
}
