"use client";

import { Command } from "cmdk";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { leaveFor } from "@/components/ui/leave-guard";
import type { NavItem } from "@/components/ui/nav-link";
import { hitHref, hitNote, type SearchHit } from "./search-hit";
import { useAtHand } from "./use-at-hand";
import { useSearch } from "./use-search";

type PaletteProps = { places: readonly NavItem[]; memberId: string; onClose: () => void };

/** Goes anywhere by its name: pages at once, and what the firm has as it is typed. */
export function Palette({ places, memberId, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [text, setText] = useState("");
  const { hits, state } = useSearch(text);
  const atHand = useAtHand(memberId);
  const { recent, favourites } = atHand;
  const wanted = text.trim().toLowerCase();
  const pages = places.filter(({ label }) => label.toLowerCase().includes(wanted));

  // What is at hand arrives above what was there at once: Enter then goes to the first of it.
  const [selected, setSelected] = useState("");
  const [shown, setShown] = useState(atHand);
  if (shown !== atHand) {
    setShown(atHand);
    const first = recent[0] ?? favourites[0];
    if (first && !wanted) setSelected(itemValue(recent[0] ? "Recent" : "Favourites", first));
  }

  // A dialog gives the focus to the first thing that can have it, and React's autoFocus comes before the dialog is open.
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("input")?.focus();
  }, []);

  function go(href: string) {
    dialog.current?.close();
    leaveFor(() => router.push(href as Route));
  }

  const groups = wanted
    ? [{ heading: "Found", of: hits }]
    : [
        { heading: "Recent", of: recent },
        { heading: "Favourites", of: favourites },
      ];

  return (
    <dialog
      ref={dialog}
      aria-label="Search"
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      className="m-auto mt-[12dvh] w-[min(36rem,calc(100vw-2rem))] overflow-hidden rounded-lg border border-line bg-surface text-ink shadow-lg backdrop:bg-black/40"
    >
      <Command shouldFilter={false} label="Search" loop value={selected} onValueChange={setSelected}>
        <Command.Input
          value={text}
          onValueChange={setText}
          maxLength={100}
          placeholder="Find a client, a person, a seat, an SOP…"
          className="h-13 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-ink-soft"
        />
        <Command.List className="max-h-[50dvh] overflow-y-auto p-2">
          <p role="status" className="px-2 py-1.5 text-sm text-ink-soft empty:hidden">
            {saying(state, wanted, hits.length + pages.length)}
          </p>
          {groups
            .filter((group) => group.of.length > 0)
            .map((group) => (
              <Command.Group key={group.heading} heading={<Heading>{group.heading}</Heading>}>
                {group.of.map((hit) => (
                  <Item
                    key={`${hit.kind} ${hit.id}`}
                    value={itemValue(group.heading, hit)}
                    onSelect={() => go(hitHref(hit))}
                  >
                    <Hit hit={hit} />
                  </Item>
                ))}
              </Command.Group>
            ))}
          {pages.length > 0 && (
            <Command.Group heading={<Heading>Go to</Heading>}>
              {pages.map(({ href, label }) => (
                <Item key={href} value={href} onSelect={() => go(href)}>
                  {label}
                </Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </dialog>
  );
}

/** The same thing may stand in two groups. */
function itemValue(heading: string, { kind, id }: SearchHit): string {
  return `${heading} ${kind} ${id}`;
}

function saying(state: "idle" | "searching" | "found" | "failed", wanted: string, count: number): string {
  if (state === "failed") return "The search could not be reached. Type on to try again.";
  if (state === "searching" && count === 0) return "Searching…";
  return state === "found" && wanted !== "" && count === 0 ? "Nothing is called like that." : "";
}

function Heading({ children }: { children: string }) {
  return <span className="block px-2 pt-2 pb-1 text-xs font-medium text-ink-soft">{children}</span>;
}

function Item(props: { value: string; onSelect: () => void; children: React.ReactNode }) {
  return (
    <Command.Item
      {...props}
      className="flex min-h-11 cursor-pointer items-baseline gap-3 rounded-md px-2 py-2.5 text-sm data-[selected=true]:bg-accent-wash data-[selected=true]:text-accent"
    />
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <>
      <span className="min-w-0 flex-1 truncate font-medium">{hit.label}</span>
      <span className="max-w-1/2 shrink-0 truncate text-xs text-ink-soft">{hitNote(hit)}</span>
    </>
  );
}
