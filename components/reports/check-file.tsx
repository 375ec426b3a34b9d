"use client";

import { type ChangeEvent, useId, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { controlStyles } from "@/components/ui/control-styles";
import { useForm } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

/** The file stays in the browser: only its SHA-256, worked out here, is sent. It can be pasted as well. */
export function CheckFile({ action }: { action: FormAction }) {
  const [fingerprint, setFingerprint] = useState("");
  const id = useId();

  async function onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    setFingerprint(file ? await sha256Of(file) : "");
  }

  return (
    <div className="grid gap-5">
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-sm font-medium">
          The PDF
        </label>
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          It does not leave this device; only its SHA-256 is sent.
        </p>
        <input
          id={id}
          type="file"
          accept="application/pdf,.pdf"
          aria-describedby={`${id}-hint`}
          onChange={(event) => void onChange(event)}
          className={`${controlStyles} file:mr-3 file:rounded file:border-0 file:bg-sunken file:px-2.5 file:py-0.5 file:font-medium file:text-ink`}
        />
      </div>
      {/* Of another file nothing may stay: neither its digits nor what was said of it. */}
      <ActionForm key={fingerprint} action={action}>
        <Verdict />
        <TextField
          name="fingerprint"
          label="Its SHA-256"
          hint="Filled in from the file, or pasted."
          defaultValue={fingerprint}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          inputClassName="font-mono text-xs"
        />
        <div>
          <SubmitButton pendingLabel="Checking…">Check</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

/** The good news, as loud as the bad and in the same place. */
function Verdict() {
  const { state } = useForm();
  return state.status === "saved" && <Notice tone="info" title={state.message ?? ""} />;
}

async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
