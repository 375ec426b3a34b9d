import { expect, test } from "../support/browser";
import { builtRoutes } from "../support/matrix/manifests";
import { keepWalk, walkAsEverybody } from "../support/walk";

test("every link that anybody of the demo firm is shown leads to a page", async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const walkers = await walkAsEverybody(browser, baseURL ?? "", builtRoutes);
  expect(walkers.map(({ paths }) => Object.keys(paths)).flat()).toContain("/clients/[clientId]");
  keepWalk(walkers);
});
