"use client";

import { useForm } from "@/components/ui/form-context";
import { CopyText } from "./copy-text";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    copyTheAddress: "Copy the address",
  },
  de: {
    copyTheAddress: "Die Adresse kopieren",
  },
});

/** The address, or secret, that the form around it has just made. It is kept nowhere else. */
export function MadeAddress({ copy }: { copy?: string }) {
  const words = WORDS[useLocale()];
  const { state } = useForm();
  const address = state.status === "saved" ? state.values?.address : undefined;
  if (typeof address !== "string") return null;
  return (
    <div role="status" className="grid gap-1">
      <p className="text-ink-soft text-xs">{state.message}</p>
      <CopyText text={address} label={copy ?? words.copyTheAddress} />
    </div>
  );
}
