"use client";

import type { Editor } from "@tiptap/core";
import { Button } from "@/components/ui/button";

/** Shown while the cursor is in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const edit = () => editor.chain().focus();
  const tools = {
    "Add a row": () => edit().addRowAfter().run(),
    "Add a column": () => edit().addColumnAfter().run(),
    "Remove the row": () => edit().deleteRow().run(),
    "Remove the column": () => edit().deleteColumn().run(),
    "Remove the table": () => edit().deleteTable().run(),
  };
  return (
    <div role="group" aria-label="Table" className="border-line flex flex-wrap gap-1 border-t p-1">
      {Object.entries(tools).map(([label, press]) => (
        <Button key={label} variant="quiet" size="sm" onClick={press}>
          {label}
        </Button>
      ))}
    </div>
  );
}
