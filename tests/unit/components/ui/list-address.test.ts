import { expect, test } from "vitest";
import { listHref, readSort, sortHref } from "@/components/ui/data-table/list-address";

const byName = { by: "name", descending: false };

test.each([
  ["", byName],
  ["sort=revenue", { by: "revenue", descending: false }],
  ["sort=-revenue", { by: "revenue", descending: true }],
])("the address ?%s sorts by %o", (query, sort) => {
  expect(readSort(new URLSearchParams(query), byName)).toEqual(sort);
});

test("a heading sorts by itself, then turns round, and keeps search and filters", () => {
  const search = new URLSearchParams("q=keel&stage=strain&page=3");
  expect(sortHref(search, "revenue", byName)).toBe("?q=keel&stage=strain&sort=revenue");
  expect(sortHref(search, "name", byName)).toBe("?q=keel&stage=strain&sort=-name");
});

test("what changes the rows goes back to the first page; turning the page does not", () => {
  const search = new URLSearchParams("q=keel&page=3");
  expect(listHref(search, { stage: "strain" })).toBe("?q=keel&stage=strain");
  expect(listHref(search, { page: "4" })).toBe("?q=keel&page=4");
});

test("an empty value leaves the address, and an empty address is still one", () => {
  expect(listHref(new URLSearchParams("q=keel"), { q: undefined })).toBe("?");
});
