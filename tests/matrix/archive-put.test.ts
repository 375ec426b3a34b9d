import { afterAll, expect, test } from "vitest";
import { ACTORS, type Actor } from "../support/matrix/actors";
import { setStage } from "../support/matrix/stage";
import { asDatabaseOwner } from "../support/world";

const { app, cookies } = await setStage();
afterAll(() => app.stop());

/** Whose address it is; anybody else learns nothing of it. */
const OWNERS: ReadonlyArray<Actor> = ACTORS.filter((actor) => /^owner( of B)?$/.test(actor));

async function put(actor: Actor, origin: string): Promise<number> {
  const headers: Record<string, string> = { Origin: origin };
  if (actor !== "anonymous") headers.Cookie = cookies[actor].cookie;
  const answer = await fetch(`${app.origin}/api/archives`, { method: "PUT", headers, body: "no archive" });
  await answer.text();
  return answer.status;
}

const clients = () => asDatabaseOwner("SELECT firm_id, id FROM client_company ORDER BY 1, 2");

test.each(ACTORS)(
  "%s sends an archive: owners are told what is wrong with it, everybody else nothing",
  async (actor) => {
    const before = await clients();
    expect(await put(actor, app.origin)).toBe(OWNERS.includes(actor) ? 422 : 404);
    expect(await clients()).toEqual(before);
  },
);

test("from another site's page not even an owner's", async () => {
  expect(OWNERS.length).toBeGreaterThan(0);
  for (const owner of OWNERS) expect(await put(owner, "https://elsewhere.example")).toBe(404);
});
