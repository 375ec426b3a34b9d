import { makeWorld } from "../world";
import { signInActors } from "./actors";
import { startApp } from "./app";
import { Asking } from "./asking";
import { furnish } from "./furnish";
import { readIds, Watch } from "./secrets";

/** The running program over two furnished firms, and everybody signed in. */
export async function setStage() {
  const world = await makeWorld();
  const ids = await furnish(world);
  const cookies = await signInActors(world);
  const hidden = new Map(
    [ids.unsharedId, ids.scenarioId, ids.deletedScenarioId].map(
      (id) => [id, ["CEO of A1", "head of A1"] as const] as const,
    ),
  );
  const watch = new Watch(world, await readIds(), hidden);
  const app = await startApp();
  return { world, ids, cookies, watch, app, asking: new Asking(app, cookies) };
}
