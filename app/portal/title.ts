import type { Metadata } from "next";
import { languageOf } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** A page's title in the language of whoever asks for it. */
export async function titleIn(title: Readonly<Record<Locale, string>>): Promise<Metadata> {
  return { title: title[languageOf(await currentViewer())] };
}
