"use client";

import { useState } from "react";
import type { ArrivalReport } from "./words";

type Standing =
  | { step: "empty" }
  | { step: "looking" | "bringing"; file: File; report?: ArrivalReport }
  | { step: "looked"; file: File; report: ArrivalReport }
  | { step: "here"; report: ArrivalReport }
  | { step: "refused"; reason: string };

/** An archive on its way in: looked at first, then brought in as the one that was looked at. */
export function useArrival(address: string) {
  const [standing, setStanding] = useState<Standing>({ step: "empty" });

  async function look(file: File | undefined) {
    if (!file) return setStanding({ step: "empty" });
    setStanding({ step: "looking", file });
    const answer = await send(address, file);
    setStanding(answer.ok ? { step: "looked", file, report: answer.report } : refusedBy(answer));
  }

  async function bring() {
    if (standing.step !== "looked") return;
    const { file, report } = standing;
    setStanding({ step: "bringing", file, report });
    const answer = await send(`${address}?hash=${report.hash}`, file);
    setStanding(answer.ok ? { step: "here", report: answer.report } : refusedBy(answer));
  }

  return { standing, look, bring };
}

type Answer = { ok: true; report: ArrivalReport } | { ok: false; reason: string };

function refusedBy({ reason }: Extract<Answer, { ok: false }>): Standing {
  return { step: "refused", reason };
}

async function send(address: string, file: File): Promise<Answer> {
  try {
    const answer = await fetch(address, {
      method: "PUT",
      body: file,
      headers: { "Content-Type": "application/zip" },
    });
    const said = (await answer.json()) as ArrivalReport & { reason?: string };
    return answer.ok ? { ok: true, report: said } : { ok: false, reason: said.reason ?? "" };
  } catch {
    return { ok: false, reason: "" };
  }
}
