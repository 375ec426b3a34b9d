import { afterAll, vi } from "vitest";

// Files share a process: a clock that one of them stopped must not stand still for the next.
afterAll(() => {
  vi.useRealTimers();
});
