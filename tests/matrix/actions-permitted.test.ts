import { expect, test } from "vitest";
import { builtActions } from "../support/matrix/manifests";
import { strayRows } from "../support/matrix/ownership";
import {
  ask,
  attemptsOf,
  cookies,
  database,
  known,
  pathOf,
  problemsOf,
  submitting,
} from "../support/matrix/pressing";

test.each(builtActions)("$name: works for those who may, on what is theirs", async (action) => {
  for (const attempt of attemptsOf(action))
    for (const actor of attempt.by) {
      const cell = submitting(action, attempt, actor, pathOf(action));
      const heard = await ask(cell);
      expect(problemsOf(cell, heard)).toEqual([]);
      const changes = await database.changes();
      await database.putBack(changes);
      if (attempt.reads) {
        expect(heard.text, `${cell.what}: ${actor} may`).toContain('"status":"saved"');
        expect(changes).toEqual({ gone: [], made: [] });
        continue;
      }
      expect(changes.made, `${cell.what}: ${actor} may, and nothing happened`).not.toEqual([]);
      if (attempt.bySecret || actor === "anonymous") continue;
      const stray = strayRows(cookies[actor].viewer, changes, attempt.colleagueId?.(known));
      expect(stray, `${cell.what}: not ${actor}'s`).toEqual([]);
    }
});
