import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NotesKeeper } from "@/components/cadences/notes-keeper";
import type { FormState } from "@/lib/form-state";

/** The server's side of one item: answers as `saveNotesAction` does. */
class Server {
  notes = "";
  version = 1;
  isDown = false;
  sent: string[] = [];
  kept: string | null = null;

  send = async (text: string, version: number): Promise<FormState> => {
    this.sent.push(text);
    if (this.isDown) throw new TypeError("Failed to fetch");
    if (this.notes === text) return { status: "saved", values: { version: String(this.version) } };
    if (version !== this.version)
      return { status: "saved", values: { version: String(this.version), theirs: this.notes } };
    this.write(text);
    return { status: "saved", values: { version: String(this.version) } };
  };
  keep = (text: string | null) => {
    this.kept = text;
  };

  write(text: string) {
    this.notes = text;
    this.version += 1;
  }
}

let server: Server;
let keeper: NotesKeeper;
beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  keeper = new NotesKeeper({ notes: "", version: 1 }, server);
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what is typed", () => {
  test("is saved once one stops, and said to be saved only then", async () => {
    for (const text of ["O", "Or", "Order"]) keeper.type(text);
    expect(keeper.view()).toMatchObject({ state: "waiting", text: "Order" });
    await vi.runAllTimersAsync();
    expect(server.sent).toEqual(["Order"]);
    expect(keeper.view()).toMatchObject({ state: "saved", text: "Order" });
    expect(server.kept).toBeNull();
  });

  test("while a save is on its way is saved after it", async () => {
    keeper.type("One");
    const saving = keeper.flush();
    keeper.type("One and two");
    await saving;
    await vi.runAllTimersAsync();
    expect(server.notes).toBe("One and two");
    expect(keeper.view().state).toBe("saved");
  });

  test("outlives a dead network and a reload", async () => {
    server.isDown = true;
    keeper.type("Kept");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.view()).toMatchObject({ state: "retrying", text: "Kept" });
    expect(server.kept).toBe("Kept");
    keeper.stop();
    server.isDown = false;
    const reloaded = new NotesKeeper({ notes: "", version: 1 }, server);
    reloaded.restore(server.kept);
    await vi.runAllTimersAsync();
    expect(server.notes).toBe("Kept");
  });

  test("whose save arrived and whose answer was lost is saved once", async () => {
    keeper.type("Once");
    server.write("Once");
    await vi.runAllTimersAsync();
    expect(keeper.view()).toMatchObject({ state: "saved", text: "Once" });
    expect(server.version).toBe(2);
  });
});

describe("what somebody else wrote", () => {
  test("appears where one has typed nothing", () => {
    server.write("Theirs");
    keeper.adopt({ notes: "Theirs", version: 2 });
    expect(keeper.view()).toMatchObject({ state: "saved", text: "Theirs" });
  });

  test("does not take the place of what is being typed: both are shown, and put together", async () => {
    server.write("Theirs");
    keeper.type("Mine");
    keeper.adopt({ notes: "Theirs", version: 2 });
    expect(keeper.view().text).toBe("Mine");
    await vi.runAllTimersAsync();
    expect(keeper.view()).toMatchObject({ state: "conflict", text: "Mine", theirs: "Theirs" });
    keeper.type("Mine, and more");
    await vi.runAllTimersAsync();
    expect(server.notes).toBe("Theirs");
    keeper.resolve("both");
    await vi.runAllTimersAsync();
    expect(server.notes).toBe("Theirs\n\nMine, and more");
    expect(keeper.view()).toMatchObject({ state: "saved", theirs: null });
  });

  test("may be left to stand", async () => {
    server.write("Theirs");
    keeper.type("Mine");
    await vi.runAllTimersAsync();
    keeper.resolve("theirs");
    await vi.runAllTimersAsync();
    expect(server.notes).toBe("Theirs");
    expect(keeper.view()).toMatchObject({ state: "saved", text: "Theirs" });
  });
});

test("a refusal is shown, and the text stays", async () => {
  const refusing = new NotesKeeper(
    { notes: "", version: 1 },
    { send: async () => ({ status: "refused", message: "Called off." }), keep: server.keep },
  );
  refusing.type("Mine");
  await vi.runAllTimersAsync();
  expect(refusing.view()).toMatchObject({ state: "refused", message: "Called off.", text: "Mine" });
  expect(server.kept).toBe("Mine");
});
