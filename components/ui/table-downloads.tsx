"use client";

import { useSearchParams } from "next/navigation";

type TableDownloadsProps = {
  /** What the files hold, for who hears the links: "Clients". */
  of: string;
  /** Where they are, without the ending; what it asks for goes before what the page's own address asks for. */
  href: string;
};

const LINK = "text-accent decoration-accent/40 hover:decoration-accent underline underline-offset-[0.2em]";

/** The table as a file, with the filters and the order it is looked at in, and all of its rows. */
export function TableDownloads({ of, href }: TableDownloadsProps) {
  const search = new URLSearchParams(useSearchParams());
  const [path, own] = href.split("?");
  for (const [name, value] of new URLSearchParams(own)) search.set(name, value);
  const query = search.size > 0 ? `?${search}` : "";
  return (
    <p className="no-print text-ink-soft text-xs">
      Download{" "}
      <a href={`${path}.csv${query}`} download className={LINK}>
        CSV<span className="sr-only"> of {of}</span>
      </a>
      {" · "}
      <a href={`${path}.xlsx${query}`} download className={LINK}>
        XLSX<span className="sr-only"> of {of}</span>
      </a>
    </p>
  );
}
