import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { CheckFile } from "@/components/reports/check-file";
import { checkFileAction } from "./actions";

export const metadata: Metadata = { title: "Check a report" };

export default function VerifyPage() {
  return (
    <FrontShell>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">Is this the report that was issued?</h1>
        <p className="text-ink-soft">
          A readiness report never changes once it is issued. This tells whether a file is one, to the last
          byte, who issued it and when.
        </p>
      </div>
      <CheckFile action={checkFileAction} />
    </FrontShell>
  );
}
