import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ClientRows } from "@/components/portfolio/client-rows";

const client = (id: string) => ({
  id,
  name: `Client ${id}`,
  stage: null,
  stageDay: null,
  before: null,
  engagements: [],
  pipelineState: "active" as const,
  diagnosisId: null,
  load: { promisedMinutes: 0, usedMinutes: 0, ownMinutes: 0 },
  risks: [],
  next: [],
  news: 0,
});

function drawn(count: number, isWhole = false) {
  const clients = Array.from({ length: count }, (_, at) => client(String(at)));
  const rows = createElement(ClientRows, { clients, today: "2026-03-04", isWhole, wholeHref: "/whole" });
  const html = renderToStaticMarkup(rows);
  return { named: html.match(/>Client \d+</g)?.length ?? 0, offers: /other (\d+)/.exec(html)?.[1] ?? null };
}

test("a practice of thirty clients is one page; of a large one the rest comes when asked for", () => {
  expect(drawn(30)).toEqual({ named: 30, offers: null });
  expect(drawn(200)).toEqual({ named: 30, offers: "170" });
  expect(drawn(200, true)).toEqual({ named: 200, offers: null });
});
