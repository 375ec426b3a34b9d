import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adoptionOf } from "@/lib/rules/sops/adoption";
import { checkDocument, readDocument } from "@/lib/rules/sops/check-document";
import { composeDocument } from "@/lib/rules/sops/compose";
import { differenceOf } from "@/lib/rules/sops/difference";
import { type SopNode, inlineText, nodesOf } from "@/lib/rules/sops/document";
import { fromMarkdown, toMarkdown } from "@/lib/rules/sops/markdown";
import { SOP_TEMPLATES, SOP_TEMPLATE_IDS, templateDocument } from "@/lib/rules/sops/templates";

const doc = (...content: SopNode[]) => ({ type: "doc" as const, content });
const say = (text: string, href?: string): SopNode => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(href && { marks: [{ type: "link", attrs: { href } }] }) }],
});

describe("a text is checked before it is kept", () => {
  test("what the editor makes is kept as it is", () => {
    for (const id of SOP_TEMPLATE_IDS) expect(checkDocument(templateDocument(id)), id).not.toBeNull();
  });

  const refused: Record<string, unknown> = {
    "a script as a link": doc(say("x", "javascript:alert(1)")),
    "data as a link": doc(say("x", "data:text/html,x")),
    "a picture from elsewhere": doc({ type: "image", attrs: { src: "https://example.com/x.png" } }),
    "a kind it does not know": doc({ type: "iframe" }),
    "a heading above the page's own": doc({ type: "heading", attrs: { level: 1 } }),
    "a step outside its list": doc({ type: "listItem", content: [say("x")] }),
    "a text that is no text": doc({
      type: "paragraph",
      content: [{ type: "text", text: 3 as unknown as string }],
    }),
    "a table without rows": doc({ type: "table", content: [] }),
    "no document": { type: "paragraph" },
    null: null,
    "a list": [],
  };
  test.each(Object.entries(refused))("%s is refused", (_what, tree) => {
    expect(checkDocument(tree)).toBeNull();
  });

  test("attributes that nobody defined are left behind", () => {
    const checked = checkDocument(doc({ ...say("x"), attrs: { onclick: "alert(1)", style: "x" } }));
    expect(JSON.stringify(checked)).not.toMatch(/onclick|style/);
  });

  test("too deep, too many or too long is refused without ending the program", () => {
    let deep: SopNode = say("x");
    for (let depth = 0; depth < 20_000; depth += 1) deep = { type: "bulletList", content: [deep] };
    expect(checkDocument(doc(deep))).toBeNull();
    expect(checkDocument(doc(...Array.from({ length: 9_000 }, () => say("x"))))).toBeNull();
    expect(readDocument(JSON.stringify(doc(say("x".repeat(400_000)))))).toBeNull();
    expect(readDocument("{")).toBeNull();
  });

  test("anything at all gets an answer", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (tree) => {
        const checked = checkDocument(tree);
        expect(checked === null || checked.type === "doc").toBe(true);
        checkDocument({ type: "doc", content: [tree] });
      }),
    );
  });
});

describe("the difference between two versions", () => {
  const steps = (...texts: string[]) => composeDocument([{ heading: "Steps", steps: texts }]);

  test("a step more does not change those after it; a reworded one shows its words", () => {
    const blocks = differenceOf(
      steps("Take the order", "Send it within two days", "Write the invoice"),
      steps("Take the order", "Check the credit", "Send it within one day", "Write the invoice"),
    );
    expect(blocks.map(({ change }) => change)).toEqual(["same", "same", "added", "changed", "same"]);
    expect(blocks[3]?.parts.filter(({ change }) => change !== "same")).toEqual([
      { text: "two", change: "removed" },
      { text: "one", change: "added" },
      { text: "days", change: "removed" },
      { text: "day", change: "added" },
    ]);
  });

  test("of several that were reworded each is read beside its own", () => {
    const blocks = differenceOf(
      steps(
        "Dispatcher: write reason and new time on the board",
        "Customer desk: call the customer within 30 minutes",
      ),
      steps(
        "Driver: call the customer desk, not the dispatcher",
        "Dispatcher: write reason and new time on the board at once",
        "Customer desk: call the customer within 15 minutes",
      ),
    );
    expect(blocks.map(({ change }) => change)).toEqual(["same", "added", "changed", "changed"]);
  });

  test("where a link leads and which picture it is count as a change", () => {
    const link = differenceOf(doc(say("See", "https://a.example")), doc(say("See", "https://b.example")));
    expect(link.some(({ change }) => change !== "same")).toBe(true);
  });

  test("what is kept and removed is the old text, what is kept and added the new one", () => {
    const text = fc.array(fc.constantFrom("Take it", "Send it", "Check the order", "Check the bill", "Pay"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const blocks = differenceOf(
          doc(...before.map((one) => say(one))),
          doc(...after.map((one) => say(one))),
        );
        const read = (left: string) =>
          blocks
            .map(({ parts }) =>
              parts
                .filter(({ change }) => change !== left)
                .map((part) => part.text)
                .join(""),
            )
            .filter(Boolean);
        expect(read("added")).toEqual(before);
        expect(read("removed")).toEqual(after);
        expect(blocks.every(({ change }) => change === "same")).toBe(before.join() === after.join());
      }),
    );
  });
});

describe("Markdown", () => {
  test("a file comes in with all its words, and nothing that acts", () => {
    const document = fromMarkdown(
      "# Title\n\nSome **bold** `code` [bad](javascript:alert(1)) <script>alert(1)</script>\n\n1. one\n2. two\n   - nested\n\n- [ ] check\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> quoted\n\n```\nline\n```\n\n#### Deep\n\n![pic](https://example.com/x.png)\n",
    );
    expect(document).not.toBeNull();
    const text = inlineText(document!);
    for (const word of [
      "Title",
      "bold",
      "code",
      "bad",
      "one",
      "nested",
      "check",
      "1",
      "quoted",
      "line",
      "Deep",
      "pic",
    ])
      expect(text).toContain(word);
    const nodes = [...nodesOf(document!)];
    expect(nodes.flatMap(({ marks = [] }) => marks).map(({ type }) => type)).toEqual(["bold"]);
    expect(nodes.map(({ type }) => type)).not.toContain("image");
  });

  test.each(SOP_TEMPLATE_IDS)("%s goes out and comes back as it was", (id) => {
    const there = checkDocument(templateDocument(id))!;
    expect(
      differenceOf(there, fromMarkdown(toMarkdown(there))!).filter(({ change }) => change !== "same"),
    ).toEqual([]);
  });
});

test("ten templates, each with steps, somebody who decides and a number that shows it works", () => {
  expect(SOP_TEMPLATE_IDS).toHaveLength(10);
  for (const id of SOP_TEMPLATE_IDS) {
    const { parts, purpose, scope } = SOP_TEMPLATES[id];
    expect(purpose && scope).toBeTruthy();
    expect(
      parts.some((part) => "steps" in part),
      id,
    ).toBe(true);
    expect(
      parts.some((part) => "table" in part),
      id,
    ).toBe(true);
    expect(
      parts.some(({ heading }) => heading === "How we know that it works"),
      id,
    ).toBe(true);
  }
});

test("adoption counts those who must follow it, and is unknown where nobody must", () => {
  const contact = (contactId: string) => ({ contactId, membershipId: null });
  const member = (membershipId: string) => ({ contactId: null, membershipId });
  expect(adoptionOf([], [contact("a")])).toEqual({ signed: 0, required: 0, percent: null });
  const readers = [contact("a"), contact("b"), member("m")];
  // A portal user signs with a membership too: it is the contact that counts.
  const signOffs = [
    { contactId: "a", membershipId: "x" },
    { contactId: null, membershipId: "m" },
    contact("z"),
  ];
  expect(adoptionOf(readers, signOffs)).toEqual({ signed: 2, required: 3, percent: 66 });
});
