import { readFileSync } from "node:fs";
import path from "node:path";

/** What the build itself says can be asked of it: nothing here is written down by hand. */

const folder = path.resolve(process.env.THROUGHLINE_BUILD ?? ".next");

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Content;
}

/** Next's own pages for what went wrong; they are reached by no address of their own. */
const NEXTS_OWN = ["/_not-found", "/_global-error"];

const routeOfEntry = read<Record<string, string>>("app-path-routes-manifest.json");

/** "/clients/[clientId]" and so on: every page and every route handler. */
export const builtRoutes = Object.values(routeOfEntry)
  .filter((route) => !NEXTS_OWN.includes(route))
  .sort();

/** Those of them that are drawn: pages, without the handlers of files and feeds. */
export const builtPages = Object.entries(routeOfEntry)
  .filter(([entry, route]) => entry.endsWith("/page") && !NEXTS_OWN.includes(route))
  .map(([, route]) => route)
  .sort();

interface ActionEntry {
  readonly exportedName: string;
  readonly filename: string;
  readonly workers: Record<string, unknown>;
}

export interface BuiltAction {
  readonly id: string;
  /** `<file>#<export>`, which is how the matrix names it. */
  readonly name: string;
  /** The routes whose pages were built with it. */
  readonly routes: readonly string[];
}

const actions = read<{ node: Record<string, ActionEntry>; edge: Record<string, ActionEntry> }>(
  "server/server-reference-manifest.json",
);

/** Every server action: it answers on every address, whatever page offers it. */
export const builtActions: readonly BuiltAction[] = Object.entries({ ...actions.node, ...actions.edge })
  .map(([id, { exportedName, filename, workers }]) => ({
    id,
    name: `${filename.replace(/^app\//, "").replace(/\.ts$/, "")}#${exportedName}`,
    routes: Object.keys(workers).flatMap((worker) => routeOfEntry[worker.replace(/^app/, "")] ?? []),
  }))
  .sort((one, other) => one.name.localeCompare(other.name));
