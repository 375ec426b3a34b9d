import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { TableDownloads } from "./table-downloads";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    thisTable: "this table",
  },
  de: {
    thisTable: "diese Tabelle",
  },
});

type TableProps = {
  /** Says what the table holds; read aloud, and shown unless `captionHidden`. */
  caption: ReactNode;
  captionHidden?: boolean;
  /** Where its files are, without the ending: `/clients/…/tables/sops`. */
  downloads?: string;
  children: ReactNode;
};

/** A plain table that scrolls sideways inside itself on a phone, by keyboard too. */
export function Table({ caption, captionHidden = true, downloads, children }: TableProps) {
  const words = WORDS[useLocale()];
  const table = (
    <div
      role="group"
      aria-label={typeof caption === "string" ? caption : undefined}
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <table className="w-full border-collapse text-sm">
        <caption className={captionHidden ? "sr-only" : "pb-2 text-left text-xs text-ink-soft"}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
  if (!downloads) return table;
  return (
    <div className="grid grid-cols-1 gap-2">
      {table}
      <TableDownloads of={typeof caption === "string" ? caption : words.thisTable} path={downloads} />
    </div>
  );
}

type CellProps = { numeric?: boolean };

export function Th({ numeric, className, ...rest }: ComponentProps<"th"> & CellProps) {
  return (
    <th
      scope="col"
      className={clsx("cell-head", numeric ? "text-right" : "text-left", className)}
      {...rest}
    />
  );
}

export function Td({ numeric, className, ...rest }: ComponentProps<"td"> & CellProps) {
  return <td className={clsx("cell", numeric && "text-right", className)} {...rest} />;
}
