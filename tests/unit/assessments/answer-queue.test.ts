import { beforeEach, expect, test, vi } from "vitest";
import { AnswerQueue } from "@/components/assessments/answer-queue";
import {
  type HeldAnswers,
  type Said,
  saidOf,
  type UnsentRating as Unsent,
} from "@/components/assessments/ratings";
import type { FormState } from "@/lib/form-state";
import type { ItemId } from "@/lib/rules/questionnaire/dimensions";

const sent: Unsent[][] = [];
let kept: Unsent[];
let answer: (answers: Unsent[]) => Promise<FormState>;
let takesFives = true;
let readAgain: ReturnType<typeof vi.fn<() => void>>;

const saved = (answers: Unsent[]): FormState => ({
  status: "saved",
  values: Object.fromEntries(answers.map(({ itemId, version }) => [itemId, String(version + 1)])),
});

function queueOf(held: HeldAnswers = {}) {
  return new AnswerQueue<ItemId, Said>(saidOf(held), {
    same: (a, b) => a === b,
    send: (answers) => {
      sent.push(answers);
      return answer(answers);
    },
    keep: (unsent) => {
      kept = unsent;
    },
    readAgain,
    ready: (said) => said !== "5" || takesFives,
    offline: (count) => `${count} answers are kept`,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  takesFives = true;
  kept = [];
  readAgain = vi.fn<() => void>();
  answer = async (answers) => saved(answers);
});

test("an answer is shown at once, kept until it is acknowledged, and then has its version", async () => {
  const queue = queueOf();
  queue.choose("C1", "4");
  expect(queue.view()).toMatchObject({ status: "saving", answers: { C1: { said: "4", state: "waiting" } } });
  expect(kept).toEqual([{ itemId: "C1", said: "4", version: 0 }]);
  await vi.runAllTimersAsync();
  expect(queue.view()).toMatchObject({
    status: "saved",
    answers: { C1: { said: "4", version: 1, state: "saved" } },
  });
  expect(kept).toEqual([]);
});

test("what is chosen while another save is under way follows it, and a changed mind wins", async () => {
  const queue = queueOf();
  queue.choose("C1", "4");
  queue.choose("C1", "2");
  queue.choose("C2", "skip");
  await vi.runAllTimersAsync();
  expect(sent).toEqual([
    [{ itemId: "C1", said: "4", version: 0 }],
    [
      { itemId: "C1", said: "2", version: 1 },
      { itemId: "C2", said: "skip", version: 0 },
    ],
  ]);
  expect(queue.view().answers.C1).toMatchObject({ said: "2", version: 2, state: "saved" });
});

test("a dead network is tried again until it is back, and loses nothing", async () => {
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  const queue = queueOf();
  queue.choose("C1", "4");
  queue.choose("C2", "3");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(queue.view()).toMatchObject({
    status: "retrying",
    message: expect.stringContaining("2 answers are kept"),
  });
  expect(kept).toHaveLength(2);
  answer = async (answers) => saved(answers);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(queue.view().status).toBe("saved");
  expect(kept).toEqual([]);
});

test("a refusal says why and keeps the answer", async () => {
  answer = async () => ({ status: "refused", message: "This round has been closed." });
  const queue = queueOf();
  queue.choose("C1", "4");
  await vi.runAllTimersAsync();
  expect(queue.view()).toMatchObject({ status: "refused", message: "This round has been closed." });
  expect(kept).toHaveLength(1);
  expect(readAgain).not.toHaveBeenCalled();
});

test("an answer given in another window is shown instead, and this one's is remembered", async () => {
  answer = async () => ({ status: "refused", message: "Elsewhere.", fieldErrors: { C1: ["Elsewhere."] } });
  const queue = queueOf({ C1: { rating: 3, version: 1 } });
  queue.choose("C1", "5");
  await vi.runAllTimersAsync();
  expect(readAgain).toHaveBeenCalledOnce();
  queue.adopt(saidOf({ C1: { rating: 2, version: 2 } }));
  expect(queue.view().answers.C1).toEqual({ said: "2", version: 2, state: "conflict", mine: "5" });
  answer = async (answers) => saved(answers);
  queue.choose("C1", "5");
  await vi.runAllTimersAsync();
  expect(sent.at(-1)).toEqual([{ itemId: "C1", said: "5", version: 2 }]);
  expect(queue.view().answers.C1).toMatchObject({ said: "5", state: "saved" });
});

test("an answer whose reply was lost is not another window's: what is chosen after it replaces it", async () => {
  const queue = queueOf();
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  queue.choose("C1", "4");
  await vi.advanceTimersByTimeAsync(0);
  // The first save arrived; only its reply did not.
  answer = async ([first]) =>
    first?.version === 0
      ? { status: "refused", message: "Elsewhere.", fieldErrors: { C1: ["Elsewhere."] } }
      : saved([first!]);
  readAgain.mockImplementation(() => queue.adopt(saidOf({ C1: { rating: 4, version: 1 } })));
  queue.choose("C1", "2");
  await vi.runAllTimersAsync();
  expect(queue.view().answers.C1).toEqual({ said: "2", version: 2, state: "saved" });
  expect(queue.view().status).toBe("saved");
});

test("the same answer by another window, changed there again, is still a conflict", async () => {
  const queue = queueOf();
  answer = async () => ({ status: "refused", message: "Elsewhere.", fieldErrors: { C1: ["Elsewhere."] } });
  queue.choose("C1", "4");
  await vi.runAllTimersAsync();
  queue.adopt(saidOf({ C1: { rating: 3, version: 1 } }));
  expect(queue.view().answers.C1).toEqual({ said: "3", version: 1, state: "conflict", mine: "4" });
});

test("what the server could not take is kept and not sent, and holds nothing else up", async () => {
  takesFives = false;
  const queue = queueOf();
  queue.choose("C1", "5");
  queue.choose("C2", "2");
  await vi.runAllTimersAsync();
  expect(sent).toEqual([[{ itemId: "C2", said: "2", version: 0 }]]);
  expect(kept).toEqual([{ itemId: "C1", said: "5", version: 0 }]);
  expect(queue.view().answers.C1).toMatchObject({ state: "waiting" });
});
