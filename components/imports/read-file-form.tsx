import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { ImportKind } from "@/lib/rules/imports/fields";
import { KIND_WORDS } from "./words";

const ABOUT: Readonly<Record<ImportKind, string>> = {
  time: "Your own hours, such as the detailed reports of Toggl Track, Harvest and Clockify.",
  contacts: "People of clients that are here, such as HubSpot’s export of contacts.",
  clients: "Companies, each as a lead, such as HubSpot’s export of companies.",
};

type ReadFileFormProps = {
  action: FormAction;
  id: string;
  kinds: readonly ImportKind[];
  most: number;
  limits: string;
};

/** What the file holds, and the file. */
export function ReadFileForm({ action, id, kinds, most, limits }: ReadFileFormProps) {
  return (
    <ActionForm action={action} id={id} className="max-w-2xl">
      <RadioGroup
        name="kind"
        label="What the file holds"
        defaultValue={kinds[0]}
        choices={kinds.map((kind) => ({ value: kind, label: KIND_WORDS[kind], description: ABOUT[kind] }))}
      />
      <FileField
        name="file"
        label="CSV or XLSX file"
        hint={limits}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        most={most}
        tooLarge="This file is larger than 2.5 MB. Split it into two."
      />
      <div>
        <SubmitButton pendingLabel="Reading…">Read the file</SubmitButton>
      </div>
    </ActionForm>
  );
}
