import type { Extensions } from "@tiptap/core";
import Image from "@tiptap/extension-image";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { TableKit } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { isLinkAddress } from "./document";

/**
 * What an SOP's text is made of: headings, paragraphs, steps, lists, checklists, tables, pictures and links. The editor
 * is built on it and the server checks every text against it, so both know the same kinds and nothing else.
 */
export const SOP_EXTENSIONS: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      protocols: ["http", "https", "mailto"],
      isAllowedUri: (address) => isLinkAddress(address),
      HTMLAttributes: { rel: "noopener noreferrer", target: null, class: null },
    },
  }),
  TaskList,
  TaskItem.configure({ nested: true, a11y: { checkboxLabel: (node) => `Done: ${node.textContent}` } }),
  TableKit.configure({ table: { resizable: false } }),
  // A picture pasted from elsewhere would be asked for there by everybody who reads; it is uploaded here instead.
  Image.extend({ parseHTML: () => [{ tag: 'img[src^="/api/sop-images/"]' }] }),
];
