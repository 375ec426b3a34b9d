"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "@/components/ui/form-context";
import { FormSummary } from "@/components/ui/form-summary";
import type { FormWords } from "@/components/ui/form-words";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { Statement } from "@/lib/rules/questionnaire/statement";
import { BookTalk } from "./book-talk";
import { Impression } from "./impression";
import { PlainForm } from "./plain-form";
import { ReviewQuestions } from "./review-questions";
import type { ReviewState } from "./review-state";
import type { ReviewWords } from "./review-words";

type ReviewFormProps = {
  action: FormAction;
  slug: string;
  locale: Locale;
  currency: string;
  /** The firm's: until the browser says where it is. */
  zone: string;
  started: string;
  statements: readonly Statement[];
  words: ReviewWords;
  formWords: FormWords;
};

/** Answers, what they say at once, and a time to talk: one form, so that nothing typed is lost between its steps. */
export function ReviewForm({ action, formWords, slug, currency, ...rest }: ReviewFormProps) {
  return (
    <PlainForm
      action={action}
      hidden={{ language: rest.locale, slug, currency }}
      words={formWords}
      optionalWord={rest.words.optional}
    >
      <Steps currency={currency} {...rest} />
    </PlainForm>
  );
}

type StepsProps = Omit<ReviewFormProps, "action" | "formWords" | "slug">;

function Steps({ statements, words, currency, locale, zone, started }: StepsProps) {
  const { state, pending } = useForm();
  const { review } = state as ReviewState;
  // What was wrong with a later step brings no impression: the last one stays.
  const [shown, setShown] = useState(review);
  if (review && review !== shown) setShown(review);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "saved" || (state.status === "idle" && shown)) heading.current?.focus();
  }, [state, shown]);

  if (state.status === "saved")
    return (
      <div ref={heading} tabIndex={-1} role="status" className="outline-none">
        <Notice title={words.held}>
          <p>{words.heldWhy}</p>
          <p>{words.heldNone}</p>
        </Notice>
      </div>
    );
  return (
    <>
      <ReviewQuestions {...{ statements, words, currency }} />
      {!shown && <FormSummary />}
      <div>
        <SubmitButton
          name="step"
          value="impression"
          variant={shown ? "secondary" : "primary"}
          pendingLabel={words.moment}
        >
          {shown ? words.seeAgain : words.see}
        </SubmitButton>
      </div>
      {shown && (
        <>
          <div ref={heading} tabIndex={-1} className="outline-none" aria-busy={pending}>
            <Section title={words.impression}>
              <Impression impression={shown.impression} words={words} />
            </Section>
          </div>
          <BookTalk {...{ words, locale, zone }} times={shown.times} started={shown.started || started} />
        </>
      )}
    </>
  );
}
