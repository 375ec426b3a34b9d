"use client";

import dynamic from "next/dynamic";
import type { SopEditorProps } from "./sop-editor";

/** The editor is a heavy library: it comes with this page only, and after the page itself. */
const Editor = dynamic(() => import("./sop-editor").then(({ SopEditor }) => SopEditor), {
  ssr: false,
  loading: () => (
    <p role="status" className="border-line text-ink-soft min-h-96 rounded-md border px-4 py-3 text-sm">
      Opening the editor…
    </p>
  ),
});

export function LazySopEditor(props: SopEditorProps) {
  return <Editor {...props} />;
}
