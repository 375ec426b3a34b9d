"use server";

import { currentCaller } from "@/lib/auth/current-session";
import { takeCheck } from "@/lib/auth/limits";
import { findIssuedCertificate } from "@/lib/exit/certificate-link";
import { publicFormAction, refused, saved } from "@/lib/form-action";
import { findIssuedFile } from "@/lib/reports/issued-file";
import { fingerprintInput } from "@/lib/reports/schema";
import { reportName } from "@/lib/rules/report/kinds";
import { dayIn, formatDay } from "@/lib/units/days";

/** For whoever holds a file: it says no more than the file itself. */
export const checkFileAction = publicFormAction(fingerprintInput, async ({ fingerprint }) => {
  const { address } = await currentCaller();
  if (!(await takeCheck(address))) return refused("Too many checks from here. Try again in a few minutes.");
  const issued = await findIssuedFile(fingerprint);
  const certificate = issued ? null : await findIssuedCertificate(fingerprint);
  if (certificate)
    return saved(
      `Yes. This is certificate of deletion No. ${certificate.number}, as ${certificate.firmName} issued it on ${formatDay(certificate.carriedOutOn)}.`,
    );
  if (!issued)
    return refused(
      "No. This is not a document as it was issued here: the file was changed afterwards, or it is none of ours.",
    );
  const { firmName, issuedAt, timeZone } = issued;
  return saved(
    `Yes. This is ${lowered(reportName(issued))}, as ${firmName} issued it on ${formatDay(dayIn(timeZone, issuedAt))}.`,
  );
});

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
