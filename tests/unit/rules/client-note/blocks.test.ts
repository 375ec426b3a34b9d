import fc from "fast-check";
import { expect, test } from "vitest";
import { noteBlocks } from "@/lib/rules/client-note/blocks";

test("parts are paragraphs, and lists under their heading", () => {
  expect(noteBlocks("Hello,\nall well.\n\nDone\n- One\n- Two\n\n- Bare")).toEqual([
    { kind: "paragraph", lines: ["Hello,", "all well."] },
    { kind: "list", heading: "Done", items: ["One", "Two"] },
    { kind: "list", heading: null, items: ["Bare"] },
  ]);
});

test("words before a heading and after a list are kept as paragraphs", () => {
  expect(noteBlocks("Before\nDone\n* One\nAfter\r\n\r\n– Dash")).toEqual([
    { kind: "paragraph", lines: ["Before"] },
    { kind: "list", heading: "Done", items: ["One"] },
    { kind: "paragraph", lines: ["After"] },
    { kind: "list", heading: null, items: ["Dash"] },
  ]);
});

test("a dash within a line, or without a space, makes no list", () => {
  expect(noteBlocks("Price-list - and more\n-5 degrees")).toEqual([
    { kind: "paragraph", lines: ["Price-list - and more", "-5 degrees"] },
  ]);
});

test("no word is ever lost or doubled", () => {
  const line = fc.stringMatching(/^(- |\* )?[a-z]{0,6}( [a-z]{1,4}){0,2}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const drawn = noteBlocks(lines.join("\n")).flatMap((block) =>
        block.kind === "list" ? [block.heading ?? "", ...block.items] : block.lines,
      );
      const words = (text: string) => text.match(/[a-z]+/g) ?? [];
      expect(words(drawn.join(" "))).toEqual(words(lines.join(" ")));
    }),
  );
});
