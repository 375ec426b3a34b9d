import { type Cells, cellsOf, type FileRow } from "./file-row";
import type { ImportKind } from "./fields";
import type { Mapping } from "./mapping";

/** How a file calls one of our clients, or an engagement of one. */
export interface FileName {
  readonly key: string;
  readonly client: string;
  readonly project: string;
  readonly rows: number;
}

/** What such a name can mean: a client, or an engagement of one. */
export interface Target {
  readonly id: string;
  readonly client: string;
  /** Of an engagement. */
  readonly title?: string;
}

/** One key for all the ways to write a name. */
export function nameKey(client: string, project: string): string {
  return `${plain(client)} / ${plain(project)}`;
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

export function nameKeyOf(cells: Cells): string {
  return nameKey(cells.text("client"), cells.text("project"));
}

/** Each name of a file once, the most frequent first. Files of clients name nobody else. */
export function namesIn(kind: ImportKind, rows: readonly FileRow[], columns: Mapping["columns"]): FileName[] {
  if (kind === "clients") return [];
  const names = new Map<string, FileName>();
  for (const row of rows) {
    const cells = cellsOf(row, [], columns);
    const [client, project] = [cells.text("client"), cells.text("project")];
    const key = nameKey(client, project);
    const before = names.get(key);
    names.set(key, before ? { ...before, rows: before.rows + 1 } : { key, client, project, rows: 1 });
  }
  return [...names.values()].sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1));
}

/**
 * What a name means without asking: its client by name, and of its engagements the one so called, or the only one. A file
 * has thousands of names and a firm thousands of engagements: those are gone through once, and not for each name.
 */
export function targetGuesser(targets: readonly Target[]): (name: FileName) => string | null {
  // Null: there is more than one.
  const byClient = new Map<string, string | null>();
  const [byTitle, byBoth] = [new Map(byClient), new Map(byClient)];
  for (const { id, client, title } of targets) {
    const add = (to: typeof byClient, key: string) => to.set(key, to.has(key) ? null : id);
    add(byClient, plain(client));
    if (title === undefined) continue;
    add(byTitle, plain(title));
    add(byBoth, nameKey(client, title));
  }
  return ({ client, project }) => {
    const ofClient = byClient.get(plain(client || project));
    const called =
      ofClient !== undefined || client
        ? byBoth.get(nameKey(client || project, project))
        : byTitle.get(plain(project));
    return called ?? ofClient ?? null;
  };
}
