"use server";

import type { ReviewState } from "@/components/reviews/review-state";
import { clientAddress } from "@/lib/auth/client-address";
import { takeReview, takeTalk } from "@/lib/auth/limits";
import { publicFormAction, refused, saved } from "@/lib/form-action";
import { holdTalk, lookAtReview } from "@/lib/reviews/hold";
import { seemsAPerson, startedAt } from "@/lib/reviews/person-check";
import { type VisitorInput, visitorInput } from "@/lib/reviews/visitor-schema";
import { shownIn } from "@/lib/rules/review/shown";
import { REVIEW_ACTION_WORDS } from "../words";

/** Tells a visitor what their answers say, and holds a time for them. Before a time is held, nothing is kept. */
export const reviewAction = publicFormAction(visitorInput, async (input) => {
  const words = REVIEW_ACTION_WORDS[input.language];
  const address = await clientAddress();
  if (!(await takeReview(address))) return refused(words.tooOften);
  const now = new Date();
  if (input.step === "impression") return (await looked(input, now)) ?? refused(words.gone);

  const { slug, said, companyName, visitor, startsAt, language: locale, started } = input;
  const again = async (message: string, at?: Record<string, string[]>) => ({
    ...(await looked(input, now)),
    ...refused(message, at),
  });
  if (!seemsAPerson(slug, input, now)) return again(words.notAPerson);
  if (!(await takeTalk({ address, started, slug, email: visitor.email }))) return again(words.tooOften);
  const wish = { said, companyName, visitor, startsAt: startsAt ?? now, locale };
  const held = await holdTalk(slug, wish, now);
  if (held.ok) return saved(words.held);
  return held.reason === "TAKEN" ? again(words.taken, { startsAt: [words.taken] }) : refused(words.gone);
});

async function looked(input: VisitorInput, now: Date): Promise<ReviewState | null> {
  const { slug, said, companyName, language } = input;
  const found = await lookAtReview(slug, input, now);
  if (!found?.impression) return null;
  const impression = shownIn(language, found.impression, { companyName, by: said.by });
  return { status: "idle", review: { impression, times: found.times, started: startedAt(slug, now) } };
}
