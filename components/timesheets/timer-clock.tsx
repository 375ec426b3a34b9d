"use client";

import { useEffect, useState } from "react";

/** How long it has been running, by this device's clock; what is logged is measured by the server's. */
export function TimerClock({ startedAt }: { startedAt: string }) {
  const [seconds, setSeconds] = useState<number | null>(null);

  useEffect(() => {
    const tick = () => setSeconds(Math.max(0, Math.floor((Date.now() - Date.parse(startedAt)) / 1_000)));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [startedAt]);

  return (
    <p role="timer" aria-label="Running for" className="tabular text-2xl font-semibold">
      {seconds === null ? "–:––" : shown(seconds)}
    </p>
  );
}

function shown(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
