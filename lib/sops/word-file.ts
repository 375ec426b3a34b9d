import { type DocxBlock, facts, heading, paragraph, table } from "@/lib/documents/docx-blocks";
import type { DocxFile } from "@/lib/documents/render-docx";
import type { Look } from "@/lib/rules/brand/look";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { paperBlocks } from "./paper";
import { paperHead, type SopToPrint } from "./paper-head";

/** One version of an SOP as a Word file: what stands over it, its text, and who has signed it off. */
export function sopWordFile(
  sop: SopToPrint,
  viewer: { firmName: string; displayName: string; look?: Look },
  pictures: ReadonlySet<string>,
): DocxFile {
  const { shown } = sop;
  const head = paperHead(sop);
  const { "Approved by": approvedBy, ...about } = head.facts;
  const own = sop.readers.length === 0 ? sop.own?.signedDay : null;
  return {
    title: head.title,
    firmName: viewer.firmName,
    mark: head.versionLine,
    look: viewer.look,
    blocks: [
      paragraph(head.clientName, "Over"),
      paragraph(head.title, "Title"),
      facts({
        Version: head.versionLine.replace("Version ", ""),
        "Last changed": formatDay(shown.savedDay),
        ...about,
        "Approved by": approvedBy && withDay(approvedBy, shown.approvedDay),
        "What changed": shown.changeNote,
        // Who else has signed is not a head's to know.
        "Signed off by": own && withDay(viewer.displayName, own),
      }),
      heading(1, "Procedure"),
      ...paperBlocks(shown.document, pictures),
      ...signOffs(sop),
    ],
  };
}

/** Of the version in use: nobody signs off another. */
function signOffs({ shown, readers, adoption }: SopToPrint): DocxBlock[] {
  if (shown.state !== "in_use" || readers.length === 0) return [];
  return [
    heading(1, "Sign-offs"),
    paragraph(`${adoption.signed} of ${adoption.required} have signed off version ${shown.number}.`),
    table(
      ["Who must follow it", "Signed off"],
      readers.map(({ name, signedDay }) => [name, signedDay ? formatDay(signedDay) : "Not yet"]),
    ),
  ];
}

function withDay(name: string, day: IsoDay | null): string {
  return day ? `${name}, ${formatDay(day)}` : name;
}
