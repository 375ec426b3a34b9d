import { noteBlocks } from "@/lib/rules/client-note/blocks";

/** A note as its reader sees it: headed lists and paragraphs, out of plain text. */
export function NoteText({ text }: { text: string }) {
  return (
    <div className="grid gap-5">
      {noteBlocks(text).map((block, at) =>
        block.kind === "paragraph" ? (
          <p key={at} className="whitespace-pre-line">
            {block.lines.join("\n")}
          </p>
        ) : (
          <div key={at} className="grid gap-1.5">
            {block.heading && <p className="font-semibold">{block.heading}</p>}
            <ul className="list-disc space-y-1 pl-5">
              {block.items.map((item, row) => (
                <li key={row}>{item}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}
