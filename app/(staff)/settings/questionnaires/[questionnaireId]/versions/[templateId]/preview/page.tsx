import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Preview } from "@/components/questionnaires/preview";
import { PreviewLanguage } from "@/components/questionnaires/preview-language";
import { QUESTIONNAIRES, versionHref } from "@/components/questionnaires/words";
import { PageShell } from "@/components/shell/page-shell";
import { requireStaff } from "@/lib/auth/viewer";
import { getTemplate } from "@/lib/questionnaires/queries";
import { localeOf } from "@/lib/rules/questionnaire/locales";

export const metadata: Metadata = { title: "Preview" };

type Props = PageProps<"/settings/questionnaires/[questionnaireId]/versions/[templateId]/preview">;

export default async function PreviewPage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const [{ questionnaireId, templateId }, { language }] = await Promise.all([params, searchParams]);
  const locale = localeOf(language);
  const template = await getTemplate(viewer, questionnaireId, templateId);
  if (!template) notFound();
  const { questionnaire, number, texts } = template;
  return (
    <PageShell
      title="As respondents see it"
      answer="Word for word what they read. Nothing can be chosen here."
      audience="Visible to everybody in the firm"
      measure="reading"
      breadcrumbs={[
        { href: QUESTIONNAIRES, label: "Questionnaires" },
        { href: `${QUESTIONNAIRES}/${questionnaire.id}`, label: questionnaire.name },
        { href: versionHref(questionnaire.id, template.id), label: `Version ${number}` },
      ]}
    >
      <PreviewLanguage locale={locale} />
      <Preview dimensions={texts[locale]} locale={locale} />
    </PageShell>
  );
}
