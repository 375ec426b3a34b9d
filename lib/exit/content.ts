import type { GoneKind } from "@/lib/rules/exit/kinds";
import type { IsoDay } from "@/lib/units/days";

/** What a certificate says, and all that its page and its PDF are made from. Frozen; ids and names of rows are not in it. */
export type CertificateContent = {
  number: number;
  subject: "client" | "firm";
  name: string;
  firmName: string;
  askedOn: IsoDay;
  askedBy: string;
  askedAs: string;
  begunOn: IsoDay;
  begunBy: string;
  lastDay: IsoDay;
  carriedOutOn: IsoDay;
  /** Rows, kind by kind. */
  gone: GoneKind[];
  rows: number;
  /** SHA-256 over what went, table by table: its name, its rows, the SHA-256 of their keys. */
  manifestHash: string;
  remains: string[];
};

/** As it was kept: written by `carryOutDeletion` alone, and never changed. */
export function certificateOf(kept: unknown): CertificateContent {
  return kept as CertificateContent;
}

export const ASKED_AS: Readonly<Record<string, string>> = {
  owner: "an owner of the firm",
  ceo: "the client’s CEO",
};

export function whatRemains(subject: CertificateContent["subject"]): string[] {
  const backups =
    "Backups made before that day still hold what was deleted. They are files of whoever runs this installation, who keeps or destroys them; whoever restores one carries the deletion out again.";
  return subject === "client"
    ? [
        "This certificate, and one entry each in the firm’s audit trail for the request, the beginning and the end of the deletion: who and when, without a word of what was deleted.",
        "The mail that offered this certificate to the client’s CEO.",
        backups,
      ]
    : [
        "This certificate, for 90 days, under the address that was given to the owner who began the deletion.",
        backups,
      ];
}
