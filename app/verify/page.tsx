import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { CheckFile } from "@/components/reports/check-file";
import { checkFileAction } from "./actions";

export const metadata: Metadata = { title: "Check a document" };

export default function VerifyPage() {
  return (
    <FrontShell>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">Is this the document that was issued?</h1>
        <p className="text-ink-soft">
          A readiness report, a handover pack and a certificate of deletion never change once they are issued.
          This tells whether a file is one of them, to the last byte, who issued it and when.
        </p>
      </div>
      <CheckFile action={checkFileAction} />
    </FrontShell>
  );
}
