import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FORM_WORDS_IN } from "@/components/assessments/save-words";
import { ReviewForm } from "@/components/reviews/review-form";
import { ReviewShell } from "@/components/reviews/review-shell";
import { REVIEW_WORDS } from "@/components/reviews/review-words";
import { PageTitle } from "@/components/ui/page-title";
import { onPage, readFirm } from "@/lib/reviews/open-page";
import { startedAt } from "@/lib/reviews/person-check";
import { reviewStatements } from "@/lib/rules/review/statements";
import { shownLanguage } from "../shown-language";
import { reviewAction } from "./actions";

type Props = PageProps<"/review/[slug]">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: REVIEW_WORDS[await shownLanguage((await searchParams).lang)].pageTitle };
}

/** Anybody's, without an account or a cookie: what they answer is kept nowhere until they ask for a talk. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const [{ slug }, { lang }] = await Promise.all([params, searchParams]);
  const firm = await onPage(slug, readFirm);
  if (!firm) notFound();
  const locale = await shownLanguage(lang);
  const words = REVIEW_WORDS[locale];
  return (
    <ReviewShell firm={firm} slug={slug} locale={locale} languageWord={words.language}>
      <PageTitle title={words.title} />
      <p className="text-ink-soft max-w-[65ch]">{words.lead}</p>
      <ReviewForm
        key={locale}
        {...{ slug, locale, words, currency: firm.currency, zone: firm.timeZone }}
        action={reviewAction}
        started={startedAt(slug, new Date())}
        statements={reviewStatements(locale)}
        formWords={FORM_WORDS_IN[locale]}
      />
    </ReviewShell>
  );
}
