import { getDocumentProxy } from "unpdf";
import { expect, test, vi } from "vitest";
import { chartPaper } from "@/lib/accountability/paper";
import { renderPdf } from "@/lib/documents/render-pdf";
import { pdfText } from "@/tests/support/pdf";
import { ownerLike, seatLike } from "../rules/accountability/charts";

vi.setConfig({ testTimeout: 30_000 });

/** Below the top seven heads, below each as many as it takes. */
function chartOf(count: number) {
  const parentOf = (at: number) => (at === 0 ? null : at <= 7 ? "0" : String((at % 7) + 1));
  return Array.from({ length: count }, (_, at) =>
    seatLike({
      id: String(at),
      parentId: parentOf(at),
      position: at,
      title: `Seat number ${at}.`,
      owners: at % 5 === 4 ? [] : [ownerLike("Petra Vogel")],
      responsibilities: ["What it answers for, in some more words", "And another thing", "And a third"],
      numbers: [{ name: "Delivered on the promised day", measureId: null }],
    }),
  );
}

test.each([1, 9, 40, 60])(
  "a chart of %i seats stands on one landscape page, with every seat",
  async (count) => {
    const paper = chartPaper(chartOf(count));
    const head = {
      title: "Accountability chart 1",
      by: "Carl",
      standing: "As agreed.",
      clientName: "Northgate",
    };
    const pdf = await renderPdf("chart", { ...head, ...paper }, new Date("2026-11-27T09:00:00Z"));
    const read = await getDocumentProxy(new Uint8Array(pdf));
    expect(read.numPages).toBe(1);
    const [, , width = 0, height = 0] = (await read.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    const text = await pdfText(pdf);
    for (let at = 0; at < count; at++) expect(text).toContain(`Seat number ${at}.`);
  },
);

test("nothing is drawn outside the page: forty seats keep a size one can read", async () => {
  const paper = chartPaper(chartOf(40));
  const head = {
    title: "Accountability chart 1",
    by: "Carl",
    standing: "As agreed.",
    clientName: "Northgate",
  };
  const pdf = await renderPdf("chart", { ...head, ...paper }, new Date("2026-11-27T09:00:00Z"));
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
  const items = (await page.getTextContent()).items.flatMap((item) =>
    "str" in item && item.str.trim() ? [item] : [],
  );
  for (const { transform, width, str } of items) {
    expect(transform[4], str).toBeGreaterThan(0);
    expect(transform[4] + width, str).toBeLessThan(842);
    expect(transform[5], str).toBeGreaterThan(0);
  }
  const smallest = Math.min(...items.map(({ transform }) => Math.abs(transform[3])));
  expect(smallest).toBeGreaterThan(3.5);
});
