"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import {
  Bold,
  Heading2,
  Heading3,
  ImagePlus,
  Italic,
  Link2,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Redo2,
  Table as TableIcon,
  Undo2,
} from "lucide-react";
import { useState } from "react";
import type { FormAction } from "@/components/ui/use-form-submit";
import { AddLink } from "./add-link";
import { AddPicture } from "./add-picture";
import { TableTools } from "./table-tools";

type ToolbarProps = { editor: Editor; sopId: string; addImage: FormAction };

type Tool = { label: string; icon: LucideIcon; on?: boolean; press: () => void };

/** What one may make of the text; each button says whether it is on. */
export function Toolbar({ editor, sopId, addImage }: ToolbarProps) {
  const [asking, setAsking] = useState<"link" | "picture" | null>(null);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      h2: now.isActive("heading", { level: 2 }),
      h3: now.isActive("heading", { level: 3 }),
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      ordered: now.isActive("orderedList"),
      bullet: now.isActive("bulletList"),
      task: now.isActive("taskList"),
      link: now.isActive("link"),
      table: now.isActive("table"),
    }),
  });
  const edit = () => editor.chain().focus();
  const ask = (what: "link" | "picture") => setAsking(asking === what ? null : what);
  const tools: Tool[] = [
    { label: "Heading", icon: Heading2, on: on.h2, press: () => edit().toggleHeading({ level: 2 }).run() },
    { label: "Subheading", icon: Heading3, on: on.h3, press: () => edit().toggleHeading({ level: 3 }).run() },
    { label: "Bold", icon: Bold, on: on.bold, press: () => edit().toggleBold().run() },
    { label: "Italic", icon: Italic, on: on.italic, press: () => edit().toggleItalic().run() },
    { label: "Steps", icon: ListOrdered, on: on.ordered, press: () => edit().toggleOrderedList().run() },
    { label: "Points", icon: List, on: on.bullet, press: () => edit().toggleBulletList().run() },
    { label: "Checklist", icon: ListChecks, on: on.task, press: () => edit().toggleTaskList().run() },
    {
      label: "Table",
      icon: TableIcon,
      press: () => edit().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
    { label: "Link", icon: Link2, on: on.link || asking === "link", press: () => ask("link") },
    { label: "Picture", icon: ImagePlus, on: asking === "picture", press: () => ask("picture") },
    { label: "Undo", icon: Undo2, press: () => edit().undo().run() },
    { label: "Redo", icon: Redo2, press: () => edit().redo().run() },
  ];
  const close = () => {
    setAsking(null);
    editor.commands.focus();
  };

  return (
    <div className="border-line bg-surface sticky top-0 z-1 rounded-t-md border-b">
      <div role="group" aria-label="Formatting" className="flex flex-wrap gap-0.5 p-1">
        {tools.map(({ label, icon: Icon, on: pressed, press }) => (
          <button
            key={label}
            type="button"
            title={label}
            aria-label={label}
            aria-pressed={pressed}
            onClick={press}
            className="hover:bg-sunken aria-pressed:bg-accent-wash aria-pressed:text-accent text-ink-soft grid size-9 place-items-center rounded-md"
          >
            <Icon aria-hidden className="size-4.5" />
          </button>
        ))}
      </div>
      {on.table && <TableTools editor={editor} />}
      {asking === "link" && <AddLink editor={editor} onDone={close} />}
      {asking === "picture" && <AddPicture editor={editor} sopId={sopId} action={addImage} onDone={close} />}
    </div>
  );
}
