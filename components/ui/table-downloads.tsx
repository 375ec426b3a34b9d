"use client";

import { useSearchParams } from "next/navigation";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    ofWord: (of: string | number) => ` of ${of}`,
    ofWord2: (of: string | number) => ` of ${of}`,
    download: "Download",
  },
  de: {
    ofWord: (of) => `: ${of}`,
    ofWord2: (of) => `: ${of}`,
    download: "Herunterladen",
  },
});

type TableDownloadsProps = {
  /** What the files hold, for who hears the links: "Clients". */
  of: string;
  /** Where they are, without the ending, hence no address yet; what it asks for goes before what the page's own asks for. */
  path: string;
};

const LINK = "text-accent decoration-accent/40 hover:decoration-accent underline underline-offset-[0.2em]";

/** The table as a file, with the filters and the order it is looked at in, and all of its rows. */
export function TableDownloads({ of, path }: TableDownloadsProps) {
  const words = WORDS[useLocale()];
  const search = new URLSearchParams(useSearchParams());
  const [base, own] = path.split("?");
  for (const [name, value] of new URLSearchParams(own)) search.set(name, value);
  const query = search.size > 0 ? `?${search}` : "";
  return (
    <p className="no-print text-ink-soft text-xs">
      {words.download}{" "}
      <a href={`${base}.csv${query}`} download className={LINK}>
        CSV<span className="sr-only">{words.ofWord(of)}</span>
      </a>
      {" · "}
      <a href={`${base}.xlsx${query}`} download className={LINK}>
        XLSX<span className="sr-only">{words.ofWord2(of)}</span>
      </a>
    </p>
  );
}
