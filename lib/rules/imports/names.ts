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

/** What a name means without asking: its client by name, and of its engagements the one so called, or the only one. */
export function guessTarget({ client, project }: FileName, targets: readonly Target[]): string | null {
  const alike = (one: string | undefined, other: string) => one !== undefined && plain(one) === plain(other);
  const ofClient = targets.filter((target) => alike(target.client, client || project));
  const called = (ofClient.length > 0 || client ? ofClient : targets).filter(({ title }) =>
    alike(title, project),
  );
  if (called.length === 1) return called[0]!.id;
  return ofClient.length === 1 ? ofClient[0]!.id : null;
}
