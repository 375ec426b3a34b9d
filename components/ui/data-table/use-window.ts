"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";

type Asked = {
  count: number;
  rowHeight: number;
  /** Without it all are drawn. */ enabled: boolean;
  scroller: RefObject<HTMLElement | null>;
};

/** The lines of a long list that are in view, and how much room those before and after them take. */
export function useWindow({ count, rowHeight, enabled, scroller }: Asked) {
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled to be memoized
  const virtual = useVirtualizer({
    ...{ count, enabled, overscan: 12, useFlushSync: false },
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller.current,
    initialRect: { width: 1_000, height: 640 },
  });
  const measure = virtual.measure;
  useEffect(() => measure(), [measure, rowHeight]);
  if (!enabled) return { from: 0, to: count, before: 0, after: 0 };
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return { from: 0, to: Math.min(count, 30), before: 0, after: 0 };
  return {
    from: first.index,
    to: last.index + 1,
    before: first.start,
    after: Math.max(0, virtual.getTotalSize() - last.end),
  };
}
