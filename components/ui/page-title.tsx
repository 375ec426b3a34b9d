import type { ReactNode } from "react";

/** The page's name, and its answer where it has one: then the answer is what is set large. */
export function PageTitle({ title, answer }: { title: ReactNode; answer?: ReactNode }) {
  if (!answer) return <h1 className="text-2xl font-semibold">{title}</h1>;
  return (
    <div className="grid gap-1">
      <h1 className="text-accent text-sm font-semibold tracking-normal">{title}</h1>
      <p className="max-w-[46ch] text-2xl font-semibold tracking-[-0.014em] text-balance">{answer}</p>
    </div>
  );
}
