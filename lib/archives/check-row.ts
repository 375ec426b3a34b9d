import "server-only";
import { fileKindOf } from "@/lib/documents/file-kind";
import { pictureOf } from "@/lib/documents/image-size";
import { contentHash } from "@/lib/rules/content-hash";
import { checkDocument } from "@/lib/rules/sops/check-document";
import { imageTypeOf } from "@/lib/sops/image-type";
import { sha256Of } from "./manifest";

type Row = Readonly<Record<string, unknown>>;
type Check = (row: Row, bytes: Uint8Array) => boolean;

/**
 * What a row must be besides well kept: hashes that are of what they stand beside, and nothing that a form would not have
 * let in either, whoever put the archive together.
 */
const CHECKS: Readonly<Record<string, Check>> = {
  round: ({ snapshot, snapshot_hash }) => snapshot === null || contentHash(snapshot) === snapshot_hash,
  diagnosis: ({ result, result_hash }) => contentHash(result) === result_hash,
  report: ({ content, content_hash, pdf_hash }, pdf) =>
    contentHash(content) === content_hash && `sha256:${sha256Of(pdf)}` === pdf_hash && isPdf(pdf),
  statement: ({ content, content_hash }, pdf) => contentHash(content) === content_hash && isPdf(pdf),
  sop_version: ({ document }) => checkDocument(document) !== null,
  firm_logo: ({ content_type, sha256, width, height }, bytes) => {
    const picture = pictureOf(bytes);
    const isAsSaid = picture?.contentType === content_type && sha256Of(bytes) === sha256;
    return isAsSaid && picture?.width === width && picture?.height === height;
  },
  sop_image: ({ content_type }, bytes) => imageTypeOf(bytes) === content_type,
  evidence_file: ({ kind, byte_count }, bytes) => bytes.length === byte_count && fileKindOf(bytes) === kind,
};

/** Of a table without a check nothing need be read. */
export function isChecked(table: string): boolean {
  return table in CHECKS;
}

export function isSound(table: string, row: Row, bytes: Uint8Array): boolean {
  return CHECKS[table]?.(row, bytes) ?? true;
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}
