"use client";

import { useState } from "react";
import { Branded } from "@/components/brand/branded";
import { Letterhead } from "@/components/brand/logo";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/choice-field";
import { FileField } from "@/components/ui/file-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Logo } from "@/lib/rules/brand/look";
import { brandExplanation } from "@/lib/rules/brand/tones";
import { parseHex } from "@/lib/units/colour";

type BrandFormProps = {
  action: FormAction;
  id: string;
  version: number;
  accent: string | null;
  firmName: string;
  logo: Logo | null;
};

/** One colour and one logo. What becomes of the colour where it must be read is said while it is typed. */
export function BrandForm({ action, id, version, accent, firmName, logo }: BrandFormProps) {
  const [typed, setTyped] = useState(accent ?? "");
  const colour = parseHex(typed);

  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,28rem)_1fr]">
      <ActionForm action={action} id={id} hidden={{ version }} submit="Save">
        <div onInput={({ target }) => isAccent(target) && setTyped(target.value)}>
          <TextField
            name="accent"
            label="Colour"
            hint="As #0b5157. Links, buttons and the marks in pictures wear it."
            optional
            defaultValue={accent ?? ""}
            autoComplete="off"
            spellCheck={false}
            maxLength={20}
            inputClassName="w-32 font-mono"
          />
        </div>
        <FileField
          name="logo"
          label="Logo"
          hint="A PNG or a JPEG, at most 256 KB. On the letterhead it is at most 52 by 13 mm."
          optional
          accept="image/png,image/jpeg"
          most={256 * 1024}
          tooLarge="At most 256 KB, please."
        />
        {logo && <Checkbox name="withoutLogo" label="Do without the logo" />}
      </ActionForm>
      <div className="grid content-start gap-3">
        <Branded accent={colour}>
          <div className="grid gap-3 rounded-md border border-line bg-surface px-5 py-4">
            <Letterhead logo={logo} name={firmName} />
            <div className="border-t-2 border-accent pt-3">
              <p className="text-sm">
                <span className="font-medium text-accent">A link in your colour</span>{" "}
                <Badge tone="accent">Met</Badge>
              </p>
            </div>
            <p className="w-fit rounded-md bg-accent px-4 py-2 text-sm font-medium text-on-accent">
              A button
            </p>
          </div>
        </Branded>
        {colour ? (
          brandExplanation(colour).map((sentence) => (
            <p key={sentence} className="max-w-[60ch] text-xs text-ink-soft">
              {sentence}
            </p>
          ))
        ) : (
          <p className="text-xs text-ink-soft">Without a colour of your own, Throughline’s stands here.</p>
        )}
      </div>
    </div>
  );
}

function isAccent(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name === "accent";
}
