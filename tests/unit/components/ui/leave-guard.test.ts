import { beforeEach, expect, test, vi } from "vitest";
import {
  answerLeaving,
  holdUnsaved,
  isUnsaved,
  leadsAway,
  leaveFor,
  leaving,
} from "@/components/ui/leave-guard";

const here = new URL("https://firm.example/clients/1?tab=a");
const plain = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
const click = (change = {}) => ({ ...plain, defaultPrevented: false, ...change }) as MouseEvent;

function link(href: string, attributes: Record<string, string> = {}) {
  const { origin, pathname, search } = new URL(href, here);
  const hasAttribute = (name: string) => name in attributes;
  return { href, origin, pathname, search, target: attributes.target ?? "", hasAttribute };
}

beforeEach(() => answerLeaving("stay"));

test("nobody is asked where nothing is unsaved, or once it is let go of", () => {
  const go = vi.fn();
  leaveFor(go);
  const letGo = holdUnsaved("form", "What you typed is not saved.");
  letGo();
  leaveFor(go);
  expect(go).toHaveBeenCalledTimes(2);
  expect(leaving.now()).toBeNull();
});

test("whoever stays is asked again, and whoever leaves is not", () => {
  const go = vi.fn();
  const heard = vi.fn();
  const stop = leaving.subscribe(heard);
  for (const id of ["one", "other"]) holdUnsaved(id, "What you typed is not saved.");
  leaveFor(go);
  expect(leaving.now()?.unsaved).toEqual(["What you typed is not saved."]);
  answerLeaving("stay");
  expect(go).not.toHaveBeenCalled();
  expect(isUnsaved("one")).toBe(true);
  leaveFor(go);
  answerLeaving("leave");
  expect(go).toHaveBeenCalledTimes(1);
  expect(isUnsaved("one")).toBe(false);
  expect(leaving.now()).toBeNull();
  expect(heard).toHaveBeenCalledTimes(4);
  stop();
});

test.each([
  ["another page", "/clients/2", {}, {}, true],
  ["the same page otherwise asked for", "/clients/1?tab=b", {}, {}, true],
  ["this window, said", "/clients/2", {}, { target: "_self" }, true],
  ["a place further down", "/clients/1?tab=a#problem", {}, {}, false],
  ["a new tab by its key", "/clients/2", { ctrlKey: true }, {}, false],
  ["a new tab by the middle button", "/clients/2", { button: 1 }, {}, false],
  ["a new tab by its target", "/clients/2", {}, { target: "_blank" }, false],
  ["a file", "/clients/2/export.csv", {}, { download: "" }, false],
  ["another program", "https://elsewhere.example/", {}, {}, false],
  ["a click that was dealt with", "/clients/2", { defaultPrevented: true }, {}, false],
] as const)("a click leads away: %s", (_name, href, change, attributes, away) => {
  expect(leadsAway(click(change), link(href, attributes), here)).toBe(away);
});
