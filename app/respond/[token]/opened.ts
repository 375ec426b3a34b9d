import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { viewerByLink } from "@/lib/auth/viewer";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { acceptedLocale, isLocale } from "@/lib/rules/questionnaire/locales";

/** What a personal link opens, and in which language; read once for the page and its title. Looking uses nothing up. */
export const openedBy = cache(async (token: string, address: unknown) => {
  const accepts = (await headers()).get("accept-language");
  const viewer = await viewerByLink(token);
  const questionnaire = viewer && (await getOwnQuestionnaire(viewer, viewer.roundId, { address, accepts }));
  const locale = questionnaire?.locale ?? (isLocale(address) ? address : acceptedLocale(accepts)) ?? "en";
  return { locale, opened: questionnaire && { viewer, questionnaire } };
});
