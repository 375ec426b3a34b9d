import { expect, test } from "vitest";
import { sopCountWords } from "@/lib/rules/sops/count-words";

test.each([
  [
    { planned: 5, inUse: 3, withText: 1 },
    "3 of 5 are in use; the text of 1 is kept here, 2 are kept elsewhere",
  ],
  [
    { planned: 3, inUse: 2, withText: 1 },
    "2 of 3 are in use; the text of 1 is kept here, 1 is kept elsewhere",
  ],
  [{ planned: 2, inUse: 1, withText: 1 }, "1 of 2 is in use; the text of it is kept here"],
  [{ planned: 2, inUse: 2, withText: 0 }, "2 of 2 are in use; their texts are kept elsewhere"],
  [{ planned: 4, inUse: 0, withText: 0 }, "None of 4 is in use"],
  [{ planned: 0, inUse: 0, withText: 0 }, "None is planned"],
])("%j", (count, words) => expect(sopCountWords(count)).toBe(words));
