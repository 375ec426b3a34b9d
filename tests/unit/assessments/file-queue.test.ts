import { beforeEach, expect, test, vi } from "vitest";
import { FileQueue, type FileRefusal, unsentFiles } from "@/components/assessments/file-queue";

const asked: string[] = [];
let answer: () => Promise<FileRefusal | null>;

function queueOf(...held: string[]) {
  const ask = (verb: string) => (file: { id: string }) => {
    asked.push(`${verb} ${file.id}`);
    return answer();
  };
  return new FileQueue(
    held.map((id) => ({ id, itemId: "C1" as const, name: `${id}.pdf`, byteCount: 3 })),
    { put: ask("put"), remove: ask("remove") },
  );
}
const body = new Blob(["abc"]);

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  answer = async () => null;
});

test("a file is shown at once and saved when the server says so", async () => {
  const queue = queueOf();
  queue.add("a", "C1", "a.pdf", body);
  expect(queue.view().files).toMatchObject([{ id: "a", state: "waiting" }]);
  await vi.runAllTimersAsync();
  expect(queue.view()).toMatchObject({ status: "idle", files: [{ id: "a", state: "saved", byteCount: 3 }] });
});

test("without a connection it waits, and goes out under the same id when there is one", async () => {
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  const queue = queueOf();
  queue.add("a", "C1", "a.pdf", body);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(queue.view()).toMatchObject({ status: "retrying", files: [{ state: "waiting" }] });
  expect(unsentFiles(queue.view())).toHaveLength(1);
  answer = async () => null;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(queue.view()).toMatchObject({ status: "idle", files: [{ state: "saved" }] });
  expect(new Set(asked)).toEqual(new Set(["put a"]));
});

test("what is too large or empty is not even sent, and what is refused says why until it is taken away", async () => {
  const queue = queueOf();
  queue.add("big", "C1", "big.pdf", { size: 6_000_000 } as Blob);
  queue.add("empty", "C1", "empty.pdf", new Blob([]));
  answer = async () => "NOT_A_KIND";
  queue.add("a", "C1", "a.exe", body);
  await vi.runAllTimersAsync();
  expect(asked).toEqual(["put a"]);
  expect(queue.view().files.map(({ id, reason }) => [id, reason])).toEqual([
    ["big", "TOO_LARGE"],
    ["empty", "NOT_A_KIND"],
    ["a", "NOT_A_KIND"],
  ]);
  expect(unsentFiles(queue.view())).toEqual([]);
  for (const id of ["big", "empty", "a"]) queue.remove(id);
  await vi.runAllTimersAsync();
  expect(queue.view().files).toEqual([]);
  expect(asked).toEqual(["put a"]);
});

test("taken away while it is on its way, it is removed after it arrived", async () => {
  const queue = queueOf("b");
  queue.add("a", "C1", "a.pdf", body);
  queue.remove("a");
  queue.remove("b");
  await vi.runAllTimersAsync();
  expect(asked[0]).toBe("put a");
  expect(asked.slice(1).sort()).toEqual(["remove a", "remove b"]);
  expect(queue.view()).toEqual({ files: [], status: "idle" });
});

test("a file that may no longer be removed stays, and says why", async () => {
  answer = async () => "SUBMITTED";
  const queue = queueOf("b");
  queue.remove("b");
  await vi.runAllTimersAsync();
  expect(queue.view().files).toMatchObject([{ id: "b", state: "saved", reason: "SUBMITTED" }]);
});
