import type { Metadata } from "next";
import { FirmFields } from "@/components/settings/firm-fields";
import { SettingsPage } from "@/components/settings/settings-page";
import { ActionForm } from "@/components/ui/action-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getFirm } from "@/lib/firm/queries";
import { saveFirm } from "./actions";

export const metadata: Metadata = { title: "Firm" };

export default async function FirmPage() {
  const viewer = await requireStaff();
  const { name, timeZone, currency, version } = await getFirm(viewer);
  return (
    <SettingsPage
      title="Firm"
      withOutbox={can(viewer, "outbox:read")}
      audience="Visible to everybody in the firm"
    >
      {can(viewer, "firm:manage") ? (
        <ActionForm action={saveFirm} hidden={{ version }} submit="Save" className="max-w-md">
          <FirmFields name={name} timeZone={timeZone} currency={currency} />
        </ActionForm>
      ) : (
        <DefinitionList
          items={[
            { term: "Name of the firm", value: name },
            { term: "Time zone", value: timeZone.replaceAll("_", " ") },
            { term: "Currency", value: currency },
          ]}
        />
      )}
    </SettingsPage>
  );
}
