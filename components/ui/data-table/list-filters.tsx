"use client";

import { Search } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, useEffect, useRef, useTransition } from "react";
import type { Route } from "next";
import { Button } from "../button";
import { controlStyles } from "../control-styles";
import { PlainLink } from "../link";
import type { Option } from "../select-field";
import { listHref } from "./list-address";

export type ListFilter = {
  name: string;
  label: string;
  /** The words for "any". */ any: string;
  options: readonly Option[];
};

type ListFiltersProps = {
  searchLabel: string;
  filters?: readonly ListFilter[];
  /** "12 clients", announced when it changes. */ count: string;
};

const TYPING_PAUSE_MS = 250;

/** Search and filters of a list, kept in its address (`q` and the filters' names). Without JavaScript it is a plain GET form. */
export function ListFilters({ searchLabel, filters = [], count }: ListFiltersProps) {
  const search = useSearchParams();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const formRef = useRef<HTMLFormElement>(null);
  const names = ["q", ...filters.map(({ name }) => name)];

  // The address can change without the fields (Clear, Back): they follow it, except the one being typed in.
  useEffect(() => {
    for (const field of formRef.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]") ??
      []) {
      if (field !== document.activeElement) field.value = search.get(field.name) ?? "";
    }
    return () => clearTimeout(pause.current);
  }, [search]);

  const narrowed = names.some((name) => search.get(name));

  function apply(form: HTMLFormElement) {
    const data = new FormData(form);
    const change = Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "").trim()]));
    startTransition(() => router.replace(listHref(search, change) as Route, { scroll: false }));
  }

  function onChange(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    clearTimeout(pause.current);
    pause.current = setTimeout(() => apply(form), TYPING_PAUSE_MS);
  }

  return (
    <form
      role="search"
      ref={formRef}
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(pause.current);
        apply(event.currentTarget);
      }}
      className="no-print flex flex-wrap items-center gap-2"
    >
      <div className="relative grow sm:max-w-72">
        <Search aria-hidden className="text-ink-faint absolute top-1/2 left-3 size-4 -translate-y-1/2" />
        <input
          type="search"
          name="q"
          aria-label={searchLabel}
          placeholder={searchLabel}
          defaultValue={search.get("q") ?? ""}
          className={`${controlStyles} pl-9`}
        />
      </div>
      {filters.map(({ name, label, any, options }) => (
        <select
          key={name}
          name={name}
          aria-label={label}
          defaultValue={search.get(name) ?? ""}
          className={`${controlStyles} w-auto!`}
        >
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ))}
      {search.get("sort") && <input type="hidden" name="sort" value={search.get("sort") ?? ""} />}
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
      {narrowed && (
        <PlainLink
          href={listHref(search, Object.fromEntries(names.map((name) => [name, undefined])))}
          replace
          className="text-accent px-2 text-sm underline underline-offset-4"
        >
          Clear
        </PlainLink>
      )}
      <p role="status" className="text-ink-soft ml-auto text-xs">
        {pending ? "Searching…" : count}
      </p>
    </form>
  );
}
