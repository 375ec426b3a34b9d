"use client";

import { controlStyles } from "@/components/ui/control-styles";
import { useForm } from "@/components/ui/form-context";

/** The links that the form around it has just made, to copy, while their holders have one. They are kept nowhere else. */
export function MadeLinks({ holders }: { holders: readonly string[] }) {
  const { state } = useForm();
  if (state.status !== "saved") return null;
  const names = [state.values?.names ?? []].flat();
  const links = [state.values?.links ?? []].flat();
  // What was taken back since is not offered any more.
  if (!names.some((name) => holders.includes(name)) && links.length > 0) return null;
  return (
    <div role="status" className="grid gap-2">
      <p className="text-xs text-ink-soft">{state.message}</p>
      {links.map(
        (link, at) =>
          holders.includes(names[at] ?? "") && (
            <label key={link} className="grid gap-1 text-xs text-ink-soft">
              Link for {names[at]}
              <input
                readOnly
                value={link}
                onFocus={(event) => event.currentTarget.select()}
                className={`${controlStyles} w-80 max-w-full font-mono text-xs`}
              />
            </label>
          ),
      )}
    </div>
  );
}
