import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { type Cell, csvLines, toCsv } from "@/lib/documents/csv";
import type { SopDocument } from "@/lib/rules/sops/document";
import { fileNameOf, markdownOf } from "@/lib/sops/archive";
import { READABLE_TABLES } from "./readable-tables";
import { type OfClient, rowsOf } from "./rows";
import type { ZipWriter } from "./zip-writer";

/** Puts in what one reads without this program: the main tables as CSV, and every version of an SOP as Markdown. */
export async function addReadable(tx: Tx, zip: ZipWriter, of: OfClient): Promise<void> {
  for (const [name, sql] of Object.entries(READABLE_TABLES)) {
    const own = `t."firm_id" = '${of.firmId}' AND t."client_company_id" = '${of.clientCompanyId}'`;
    const rows = rowsOf<{ row: string }>(
      tx,
      `SELECT row_to_json(r)::text AS row FROM (${sql.replace("{of}", own)}) r`,
    );
    await zip.add(`tables/${name}.csv`, asCsv(rows));
  }
  await addSops(tx, zip, of);
}

async function* asCsv(rows: AsyncIterable<{ row: string }>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const { row } of rows) {
    const cells = Object.entries(JSON.parse(row) as Record<string, unknown>);
    const line = cells.map(([, value]) => cellOf(value));
    yield Buffer.from(
      isFirst
        ? toCsv(
            cells.map(([name]) => name),
            [line],
          )
        : csvLines([line]),
    );
    isFirst = false;
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  return typeof value === "boolean" ? (value ? "yes" : "no") : JSON.stringify(value);
}

async function addSops(tx: Tx, zip: ZipWriter, of: OfClient): Promise<void> {
  const sops = await tx.sop.findMany({
    where: of,
    select: {
      id: true,
      process: true,
      ownerSeat: true,
      purpose: true,
      scope: true,
      department: { select: { name: true } },
      deliverable: { select: { title: true, owner: { select: { name: true } } } },
      versions: { select: { number: true }, orderBy: { number: "asc" } },
      images: { select: { id: true, contentType: true } },
    },
    orderBy: { id: "asc" },
  });
  const taken = new Set<string>();
  for (const { deliverable, versions, images, ...sop } of sops) {
    const plain = fileNameOf(deliverable.title);
    const name = taken.has(plain.toLowerCase()) ? `${plain} ${sop.id.slice(0, 8)}` : plain;
    taken.add(plain.toLowerCase());
    const pictures = new Map(
      images.map(({ id, contentType }) => [id, `../files/sop-images/${id}.${contentType.slice(6)}`]),
    );
    for (const { number } of versions) {
      const version = await tx.sopVersion.findUniqueOrThrow({
        where: { firmId_sopId_number: { firmId: of.firmId, sopId: sop.id, number } },
        select: { number: true, state: true, document: true },
      });
      const { title, owner } = { title: deliverable.title, owner: deliverable.owner?.name ?? null };
      const text = {
        ...sop,
        title,
        ownerName: owner,
        version: { ...version, document: version.document as unknown as SopDocument },
      };
      await zip.add(`sops/${name}-v${number}.md`, [Buffer.from(markdownOf(text, pictures))]);
    }
  }
}
