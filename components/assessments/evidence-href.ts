import type { Sender } from "./sender";

/** Where a file is read, put and removed: by the personal link's secret, or by who is signed in. */
export function evidenceHref({ token }: Pick<Sender, "token">, id: string): string {
  return token === undefined ? `/api/evidence/${id}` : `/respond/${token}/evidence/${id}`;
}
