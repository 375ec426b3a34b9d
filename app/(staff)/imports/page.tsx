import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportList } from "@/components/imports/import-list";
import { ReadFileForm } from "@/components/imports/read-file-form";
import { FileList } from "@/components/imports/file-list";
import { PageShell } from "@/components/shell/page-shell";
import { EntriesBetween } from "@/components/timesheets/entries-between";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { DAYS_KEPT, LARGEST_FILE } from "@/lib/imports/limits";
import { listImports } from "@/lib/imports/queries";
import { SAMPLES } from "@/lib/imports/samples";
import { MOST_DAYS } from "@/lib/rules/hours/span";
import { addDays, dayIn } from "@/lib/units/days";
import { readFileAction } from "./actions";

export const metadata: Metadata = { title: "Import" };

const LIMITS =
  "At most 2.5 MB and 20,000 rows (clients: 2,000). UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs; of an XLSX the first sheet.";

const EXPORTS = [
  { title: "Contacts", path: "/tables/all-contacts" },
  { title: "Companies, as they are read in here", path: "/tables/companies" },
  { title: "Clients, and where they stand", path: "/tables/clients" },
];

export default async function ImportsPage() {
  const viewer = await requireStaff();
  const found = await listImports(viewer);
  if (!found) notFound();
  const { kinds, imports } = found;
  const today = dayIn(viewer.timeZone, new Date());
  const samples = Object.entries(SAMPLES)
    .filter(([, { kind }]) => kinds.includes(kind))
    .map(([name, { title }]) => ({ title, path: `/imports/samples/${name}` }));

  return (
    <PageShell
      title="Import"
      answer="Choose a file: it is read, and nothing is brought in before you have seen what would be."
      audience="Only you see the files that you read in"
    >
      <ReadFileForm
        action={readFileAction}
        id={randomUUID()}
        kinds={kinds}
        most={LARGEST_FILE}
        limits={LIMITS}
      />
      {imports.length > 0 && (
        <Section
          title="Earlier imports"
          lead={`Each can be taken back as a whole for ${DAYS_KEPT} days; then it is no longer listed.`}
        >
          <ImportList imports={imports} timeZone={viewer.timeZone} />
        </Section>
      )}
      <Section
        title="Sample files"
        lead="They go through as they are, with a client of yours and today’s date."
      >
        <FileList files={samples} />
      </Section>
      <Section
        title="Take everything away"
        lead="Every table has its CSV and XLSX below it; these are over all of your clients."
      >
        <FileList files={EXPORTS} />
        <EntriesBetween path="/tables/entries" from={addDays(today, 1 - MOST_DAYS)} to={today} />
      </Section>
    </PageShell>
  );
}
