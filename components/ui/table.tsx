import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

type TableProps = {
  /** Says what the table holds; read aloud, and shown unless `captionHidden`. */
  caption: ReactNode;
  captionHidden?: boolean;
  children: ReactNode;
};

/** A plain table that scrolls sideways inside itself on a phone, by keyboard too. */
export function Table({ caption, captionHidden = true, children }: TableProps) {
  return (
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
