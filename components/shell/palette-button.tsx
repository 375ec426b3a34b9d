"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { NavItem } from "@/components/ui/nav-link";
import { useRemembered } from "./recent";

// Most pages are left without it, so its script is fetched when it is first asked for.
const Palette = dynamic(() => import("./palette").then((module) => module.Palette), { ssr: false });
const Keys = dynamic(() => import("./keys").then((module) => module.Keys), { ssr: false });

/** Opens the palette, by a press or Ctrl/Cmd-K; "?" shows the keys. */
export function PaletteButton({ places, memberId }: { places: readonly NavItem[]; memberId: string }) {
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  useRemembered(memberId);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.altKey) {
        event.preventDefault();
        setOpen("palette");
      }
      if (event.key === "?" && !isTyping(event.target)) setOpen("keys");
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  // A browser says with its next frame that a dialog was closed; by then the other one may be open.
  const closed = (which: "palette" | "keys") => () => setOpen((now) => (now === which ? null : now));

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen("palette")}
        className="flex size-10 items-center justify-center gap-2.5 rounded-md text-sm text-ink-soft hover:bg-sunken hover:text-ink lg:h-9 lg:w-full lg:justify-start lg:border lg:border-line lg:bg-surface lg:px-2"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="sr-only lg:not-sr-only lg:flex-1 lg:text-left">Search</span>
        <kbd aria-hidden className="hidden text-2xs lg:block">
          Ctrl K
        </kbd>
      </button>
      {open === "palette" && <Palette places={places} memberId={memberId} onClose={closed("palette")} />}
      {open === "keys" && <Keys onClose={closed("keys")} />}
    </>
  );
}

/** A dialog that was just closed still has the focus until the next frame; nobody types there any more. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("dialog:not([open])") === null &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=textbox]"))
  );
}
