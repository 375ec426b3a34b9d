import type { Metadata } from "next";
import { NoticeChoiceFields, NoticeRhythmField } from "@/components/notices/notice-choice-fields";
import { PlainShell } from "@/components/shell/plain-shell";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { KIND_WORDS_IN } from "@/lib/notices/kinds";
import { getNoticeChoices } from "@/lib/notices/queries";
import { chooseNoticesAction } from "./actions";
import { languageOf } from "@/lib/auth/policy";

export const metadata: Metadata = { title: "Your notices" };

export default async function NoticeChoicesPage() {
  const viewer = await requireOwnAccount();
  const locale = languageOf(viewer);
  const choices = await getNoticeChoices(viewer);
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">Back to your account</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">What you are told, and how</h1>
        <p className="text-ink-soft">
          Mails are gathered, with all that you have not read here by then; where there is nothing, there is
          no mail. They say that something happened and where, never what it says.
        </p>
      </div>
      <ActionForm action={chooseNoticesAction} submit="Save">
        <NoticeRhythmField isDaily={choices.some(({ daily }) => daily)} />
        <NoticeChoiceFields
          choices={choices.map(({ kind, inPage, byMail }) => ({
            name: kind,
            label: KIND_WORDS_IN[locale][kind],
            chosen: [...(inPage ? ["page"] : []), ...(byMail ? ["mail"] : [])],
          }))}
        />
      </ActionForm>
    </PlainShell>
  );
}
