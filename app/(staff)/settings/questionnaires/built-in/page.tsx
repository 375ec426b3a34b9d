import type { Metadata } from "next";
import { Preview } from "@/components/questionnaires/preview";
import { PreviewLanguage } from "@/components/questionnaires/preview-language";
import { QUESTIONNAIRES } from "@/components/questionnaires/words";
import { PageShell } from "@/components/shell/page-shell";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requireStaff } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/rules/questionnaire/locales";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";

export const metadata: Metadata = { title: "The built-in questionnaire" };

type Props = PageProps<"/settings/questionnaires/built-in">;

export default async function BuiltInPage({ searchParams }: Props) {
  await requireStaff();
  const { language } = await searchParams;
  const locale = localeOf(language);
  return (
    <PageShell
      title="The built-in questionnaire"
      answer="This is what respondents read. Nothing can be chosen here."
      audience="Visible to everybody in the firm"
      measure="reading"
      breadcrumbs={[{ href: QUESTIONNAIRES, label: "Questionnaires" }]}
    >
      <PreviewLanguage locale={locale} />
      <TableDownloads of="Statements" path="/tables/built-in-statements" />
      <Preview dimensions={throughlineTemplate.texts[locale]} locale={locale} />
    </PageShell>
  );
}
