import { NoticeChoiceFields, NoticeRhythmField } from "@/components/notices/notice-choice-fields";
import { PlainShell } from "@/components/shell/plain-shell";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { KIND_WORDS_IN } from "@/lib/notices/kinds";
import { getNoticeChoices } from "@/lib/notices/queries";
import { chooseNoticesAction } from "./actions";
import { languageOf } from "@/lib/auth/policy";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";

const WORDS = inBoth({
  en: {
    save: "Save",
    backToYourAccount: "Back to your account",
    whatYouAreTold: "What you are told, and how",
    mailsAreGatheredWith:
      "Mails are gathered, with all that you have not read here by then; where there is nothing, there is no mail. They say that something happened and where, never what it says.",
  },
  de: {
    save: "Speichern",
    backToYourAccount: "Zurück zu Ihrem Konto",
    whatYouAreTold: "Was Ihnen gesagt wird, und wie",
    mailsAreGatheredWith:
      "E-Mails fassen zusammen, was Sie bis dahin hier nicht gelesen haben; wo nichts ist, kommt keine. Sie sagen, dass etwas geschehen ist und wo, nie, was es sagt.",
  },
});

export const generateMetadata = () => titleIn({ en: "Your notices", de: "Ihre Hinweise" });

export default async function NoticeChoicesPage() {
  const viewer = await requireOwnAccount();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const choices = await getNoticeChoices(viewer);
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">{words.backToYourAccount}</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">{words.whatYouAreTold}</h1>
        <p className="text-ink-soft">{words.mailsAreGatheredWith}</p>
      </div>
      <ActionForm action={chooseNoticesAction} submit={words.save}>
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
