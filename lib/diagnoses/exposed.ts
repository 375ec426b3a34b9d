import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { type Exposure, standsBeside } from "./beside";
import type { Beside, ConfidentialityMode } from "./disclosure";

interface Row {
  id: string;
  series: string;
  mode: ConfidentialityMode;
  snapshot: Snapshot;
  dimensions: Diagnosis["dimensions"];
  people: Record<string, string>;
  ceoSince: Date | null;
  headsSince: Date | null;
}

/** Whether a diagnosis's figures may be shown, to each reader. */
export type StandsBeside = { ceo: Beside; heads: Beside };

/**
 * What each of these diagnoses may show beside all that its readers have seen of this client: in the portal, also where it
 * was taken back since, and in reports, which are made to be handed to the CEO. What was seen first is shown in full; one
 * that nobody has seen yet comes after all the others. The caller has found the client to be visible.
 */
export async function readBeside(
  tx: Tx,
  { firmId, clientCompanyId }: { firmId: string; clientCompanyId: string },
  ids: ReadonlyArray<string>,
): Promise<(diagnosisId: string) => StandsBeside> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.id::text AS id, coalesce(r.first_version_id, r.id)::text AS series, r.confidentiality::text AS mode, r.snapshot,
           d.result -> 'dimensions' AS dimensions, d.heads_read_since AS "headsSince",
           least(d.ceo_reads_since, d.reported_since) AS "ceoSince",
           (SELECT coalesce(jsonb_object_agg(p.id, coalesce(p.contact_id, p.membership_id, p.id)), '{}') FROM respondent p
             WHERE p.firm_id = r.firm_id AND p.round_id = r.id) AS people
      FROM diagnosis d JOIN round r ON r.firm_id = d.firm_id AND r.id = d.round_id
     WHERE d.firm_id = ${firmId}::uuid AND d.client_company_id = ${clientCompanyId}::uuid
       AND (d.ceo_reads_since IS NOT NULL OR d.heads_read_since IS NOT NULL OR d.id = ANY(${[...ids]}::uuid[])
            OR d.reported_since IS NOT NULL)
     ORDER BY d.as_of, d.created_at, d.id`;
  const exposed = rows.map(({ people, ...row }) => ({ ...row, people: new Map(Object.entries(people)) }));

  const stands = (current: (typeof exposed)[number], reader: "ceo" | "head"): boolean => {
    const since = reader === "ceo" ? "ceoSince" : "headsSince";
    const seen = exposed
      .filter((each) => each !== current && isBefore(each[since], current[since]))
      .sort((a, b) => Number(a[since]) - Number(b[since]));
    return standsBeside(current, seen satisfies Exposure[], reader);
  };
  return (diagnosisId) => {
    const current = exposed.find(({ id }) => id === diagnosisId);
    if (!current) throw new Error("Of this diagnosis it was not asked what it may show.");
    const ceo = stands(current, "ceo");
    // The heads see nothing that the CEO does not.
    const heads = ceo && stands(current, "head");
    return { ceo: ceo ? "open" : "withheld", heads: heads ? "open" : "withheld" };
  };
}

/** Seen at the same moment, each counts as the earlier one: nothing then says which of them was. */
function isBefore(one: Date | null, other: Date | null): boolean {
  return one !== null && (other === null || one <= other);
}
