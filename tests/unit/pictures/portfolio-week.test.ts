import { expect, test } from "vitest";
import { portfolioWeek } from "@/lib/pictures/portfolio-week";

const bar = (name: string, promisedMinutes: number, usedMinutes: number) => ({
  ...{ id: name, name, promisedMinutes, usedMinutes },
});

test("all bars are on one scale: the widest promise or use is the whole width", () => {
  const { bars } = portfolioWeek([bar("A", 500, 250), bar("B", 400, 1000)], null);
  expect(bars).toMatchObject([
    { name: "A", promised: 50, used: 25, over: 0 },
    { name: "B", promised: 40, used: 40, over: 60 },
  ]);
});

test("the sum stands against the capacity, on a scale of its own", () => {
  const { all, capacity } = portfolioWeek([bar("A", 600, 300), bar("B", 600, 0)], 1600);
  expect(all).toMatchObject({ promised: 75, used: 18.75, over: 0 });
  expect(capacity).toBe(100);
  expect(portfolioWeek([bar("A", 1000, 0)], 500).capacity).toBe(50);
  expect(portfolioWeek([bar("A", 1000, 0)], null).capacity).toBeNull();
});

test("a client without promise and use has no bar, and a correction below nothing draws nothing", () => {
  const { bars } = portfolioWeek([bar("A", 0, 0), bar("B", 600, -30)], null);
  expect(bars).toMatchObject([{ name: "B", used: 0, over: 0 }]);
});

test("of more clients than a picture holds the rest is one bar, and nothing is lost", () => {
  const many = Array.from({ length: 60 }, (_, at) => bar(`C${at}`, 600 + at, 60));
  const { bars, all } = portfolioWeek(many, null);
  expect(bars).toHaveLength(16);
  expect(bars.at(-1)?.name).toBe("45 others");
  const sum = (of: "promisedMinutes" | "usedMinutes") => bars.reduce((total, one) => total + one[of], 0);
  expect([sum("promisedMinutes"), sum("usedMinutes")]).toEqual([all.promisedMinutes, all.usedMinutes]);
});
