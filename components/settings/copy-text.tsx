"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** A text to take elsewhere: selectable as it stands, and copied by a button where the browser lets one. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState("");
  async function copy() {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? "Copied." : "The browser does not let us: select the text and copy it.");
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
