/** An SOP's text as it is kept: a ProseMirror tree of the kinds that `extensions.ts` knows. */
export type SopNode = {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly SopMark[];
  readonly content?: readonly SopNode[];
};
export type SopMark = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> };
export type SopDocument = SopNode & { readonly type: "doc" };

export const EMPTY_DOCUMENT: SopDocument = { type: "doc", content: [{ type: "paragraph" }] };

const IMAGE_ADDRESS = /^\/api\/sop-images\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function imageAddress(id: string): string {
  return `/api/sop-images/${id}`;
}

/** Whose picture an address of ours names; null for every other address. */
export function imageIdOf(address: unknown): string | null {
  return typeof address === "string" ? (IMAGE_ADDRESS.exec(address)?.[1] ?? null) : null;
}

const LINK = /^(https?:\/\/|mailto:)[^\s]+$/i;

/** Where a link in an SOP may lead: the web and a mailbox, never a script. */
export function isLinkAddress(address: unknown): address is string {
  return typeof address === "string" && address.length <= 2_000 && LINK.test(address);
}

/** Every node, a parent before its children. */
export function* nodesOf(node: SopNode): Generator<SopNode> {
  yield node;
  for (const child of node.content ?? []) yield* nodesOf(child);
}

export function imageIdsOf(document: SopNode): string[] {
  return [...nodesOf(document)].flatMap(({ type, attrs }) =>
    type === "image" ? (imageIdOf(attrs?.src) ?? []) : [],
  );
}

/** Whether there is anything to read: a letter or a picture. */
export function isBlank(document: SopNode): boolean {
  return ![...nodesOf(document)].some(({ type, text }) => type === "image" || text?.trim());
}

/** What stands inside one block, as running text; a link names where it leads. */
export function inlineText(node: SopNode): string {
  if (node.type === "hardBreak") return "\n";
  if (node.text === undefined) return (node.content ?? []).map(inlineText).join("");
  const href = node.marks?.find(({ type }) => type === "link")?.attrs?.href;
  return typeof href === "string" && href !== node.text ? `${node.text} (${href})` : node.text;
}
