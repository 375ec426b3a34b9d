"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { ArrivalFacts } from "./arrival-facts";
import { useArrival } from "./use-arrival";
import { refusalWords } from "./words";

/** A client's archive: chosen, looked at, brought in. */
export function BringIn({ address, timeZone }: { address: string; timeZone: string }) {
  const id = useId();
  const { standing, look, bring } = useArrival(address);
  const { step } = standing;
  const isBusy = step === "looking" || step === "bringing";
  return (
    <div className="grid max-w-2xl gap-4">
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-sm font-medium">
          The archive
        </label>
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          disabled={isBusy}
          onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
          className={`${controlStyles} file:mr-3 file:rounded file:border-0 file:bg-sunken file:px-2.5 file:py-0.5 file:font-medium file:text-ink`}
        />
      </div>
      <div role="status" className="grid gap-4">
        {step === "looking" && <p className="text-sm text-ink-soft">Looking at every byte of it…</p>}
        {step === "refused" && <Notice tone="danger" title={refusalWords(standing.reason)} />}
        {(step === "looked" || step === "bringing") && standing.report && (
          <>
            <ArrivalFacts report={standing.report} timeZone={timeZone} />
            <Button variant="primary" className="w-fit" disabled={isBusy} onClick={() => void bring()}>
              {isBusy ? "Bringing it in…" : `Bring in ${standing.report.clientName}`}
            </Button>
          </>
        )}
        {step === "here" && (
          <Notice title={`${standing.report.clientName} is here, with everything it had.`}>
            <p>
              Nobody but the firm&apos;s owners sees it yet.{" "}
              <TextLink href={`/clients/${standing.report.clientId}`}>Open the client</TextLink>
            </p>
          </Notice>
        )}
      </div>
    </div>
  );
}
