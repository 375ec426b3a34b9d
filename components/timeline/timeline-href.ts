type Asked = {
  readonly kind: string | null;
  readonly who?: string | null;
  readonly q: string;
  readonly since: string | null;
};

/** The same timeline, from a place on. */
export function olderHref(path: string, { kind, who, q, since }: Asked, next: string | null): string | null {
  if (!next) return null;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ kind, who, q, since, before: next }))
    if (value) search.set(name, value);
  return `${path}?${search}`;
}
