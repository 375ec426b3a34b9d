"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    copied: "Copied.",
    theBrowserDoesNot: "The browser does not let us: select the text and copy it.",
  },
  de: {
    copied: "Kopiert.",
    theBrowserDoesNot: "Der Browser lässt es nicht zu: Markieren Sie den Text und kopieren Sie ihn.",
  },
});

/** A text to take elsewhere: selectable as it stands, and copied by a button where the browser lets one. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const words = WORDS[useLocale()];
  const [said, setSaid] = useState("");
  async function copy() {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? words.copied : words.theBrowserDoesNot);
  }
  return (
    <div className="mt-2 flex flex-wrap items-center gap-3">
      <code className="rounded bg-sunken px-2 py-1 text-xs break-all">{text}</code>
      <Button size="sm" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-xs text-ink-soft">
        {said}
      </span>
    </div>
  );
}
