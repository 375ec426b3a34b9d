"use client";

import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { isLinkAddress } from "@/lib/rules/sops/document";

/** Where the marked words lead; without an address the link is taken away. */
export function AddLink({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const id = useId();
  const [address, setAddress] = useState(String(editor.getAttributes("link").href ?? ""));
  const [wrong, setWrong] = useState(false);

  function put() {
    const href = address.trim();
    if (href && !isLinkAddress(href)) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange("link");
    if (!href) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive("link"))
      chain.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onDone();
    if (event.key === "Enter") put();
  }

  return (
    <div className="border-line grid gap-1 border-t p-2" onKeyDown={onKeyDown}>
      <label htmlFor={id} className="text-xs font-medium">
        Address of the link
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          autoFocus
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          placeholder="https://"
          inputMode="url"
          className={`${controlStyles} max-w-sm`}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
        />
        <Button onClick={put}>{address.trim() ? "Link" : "Remove the link"}</Button>
        <Button variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-danger text-xs">
          Begin with https://, http:// or mailto:
        </p>
      )}
    </div>
  );
}
