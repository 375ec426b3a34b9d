import { clsx } from "clsx";

/** Keeps a page's shape while it loads; the shape says nothing to a screen reader, the words do. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={clsx("animate-pulse rounded-md bg-sunken", className)} />;
}

/** The shape of a page with a title, an answer and a list. */
export function PageSkeleton({ rows = 12 }: { rows?: number }) {
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-6">
      <p role="status" className="sr-only">
        Loading…
      </p>
      <div className="grid gap-2">
        <Skeleton className="h-4 w-32" />
        <Skeleton className="h-8 w-full max-w-lg" />
      </div>
      <div className="grid gap-px">
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} className="h-9" />
        ))}
      </div>
    </div>
  );
}
