import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ColumnsForm } from "@/components/imports/columns-form";
import { DoneImport } from "@/components/imports/done-import";
import { LookSection } from "@/components/imports/look-section";
import { NamesForm } from "@/components/imports/names-form";
import { KIND_WORDS, rowsOf } from "@/components/imports/words";
import { PageShell } from "@/components/shell/page-shell";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { getImport } from "@/lib/imports/queries";
import {
  discardFileAction,
  saveColumnsAction,
  saveNamesAction,
  undoImportAction,
  writeImportAction,
} from "./actions";

export const metadata: Metadata = { title: "Import of a file" };

export default async function ImportPage({ params }: PageProps<"/imports/[importId]">) {
  const viewer = await requireStaff();
  const { importId } = await params;
  const found = await getImport(viewer, importId);
  if (!found) notFound();
  const { id, version, kind, look, preset, fileName, header, mapping } = found;
  const hidden = { id, version };
  const badHref = `/imports/${id}/bad-rows.csv`;

  return (
    <PageShell
      title={fileName || "A file"}
      breadcrumbs={[{ href: "/imports", label: "Import" }]}
      answer={`${KIND_WORDS[kind]}${preset ? ` from ${preset}` : ""}${look ? `: ${rowsOf(found.rows)}.` : "."}`}
      audience="Only you see this file"
      actions={
        look && (
          <ConfirmForm
            action={discardFileAction}
            hidden={hidden}
            ask="Forget this file"
            title="Forget this file?"
            confirm="Forget it"
          >
            Nothing of it was brought in, so nothing else changes.
          </ConfirmForm>
        )
      }
    >
      {look ? (
        <>
          <LookSection look={look} kind={kind} hidden={hidden} badHref={badHref} action={writeImportAction} />
          {look.names.length > 0 && (
            <Section
              title="Which of yours is meant"
              lead={
                look.unnamed > 0
                  ? `These are the ${look.names.length} most frequent of its names; ${look.unnamed} more are bad rows.`
                  : "Each name of the file once, for all of its rows."
              }
            >
              <NamesForm
                key={version}
                action={saveNamesAction}
                hidden={hidden}
                names={look.names}
                targets={look.targets}
              />
            </Section>
          )}
          <Section
            title="Which column is what"
            lead="As its header says; the first row stands beside each name."
          >
            <ColumnsForm
              key={version}
              action={saveColumnsAction}
              hidden={hidden}
              kind={kind}
              header={header}
              example={look.example}
              mapping={mapping}
              unclearDay={look.unclearDay}
            />
          </Section>
        </>
      ) : (
        <DoneImport done={found} timeZone={viewer.timeZone} badHref={badHref} undo={undoImportAction} />
      )}
    </PageShell>
  );
}
