import type { ReactNode } from "react";
import { MAIN_ID } from "./skip-link";

type PlainShellProps = {
  /** Whose page this is: the firm's name, or the product's. */
  name: ReactNode;
  /** "narrow" for sign-in, "reading" for a questionnaire or the public review. */
  measure?: "narrow" | "reading";
  children: ReactNode;
};

/** Pages before or without sign-in: sign-in, invitations, a questionnaire by link, the public review. */
export function PlainShell({ name, measure = "narrow", children }: PlainShellProps) {
  return (
    <div className={`mx-auto w-full px-4 ${measure === "narrow" ? "max-w-md" : "max-w-3xl"}`}>
      <header className="no-print pt-8 pb-10 text-sm font-semibold sm:pt-14">{name}</header>
      <main id={MAIN_ID} tabIndex={-1} className="grid grid-cols-1 gap-6 pb-20 outline-none">
        {children}
      </main>
    </div>
  );
}
