import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { addCandidate, deleteCandidate, saveCandidate } from "@/lib/seat/candidate-mutations";
import { saveCost } from "@/lib/seat/cost-mutations";
import { saveCostInput } from "@/lib/seat/cost-schema";
import { MARKS } from "./secrets";

/** An inside candidate, one in the bin, and what the seat costs: for the consultants alone. */
export async function furnishSeat(consultant: Viewer, clientCompanyId: string) {
  const person = { name: `Dana ${MARKS.a1Inner}`, presentSeat: MARKS.a1Inner, inSeatSince: null };
  const candidate = async () => {
    const id = randomUUID();
    made(await addCandidate(consultant, { id, clientCompanyId, ...person }));
    return id;
  };
  const [candidateId, deletedCandidateId] = [await candidate(), await candidate()];
  const seen = { criterion: "influence", level: "partly", example: MARKS.a1Inner, day: null } as const;
  made(await saveCandidate(consultant, { id: candidateId, version: 1, ...person, evidence: [seen] }));
  made(await deleteCandidate(consultant, deletedCandidateId));
  const costs = saveCostInput.parse({
    clientCompanyId,
    version: "0",
    currency: "EUR",
    salary: "180,000",
    rate: "76543.21",
    minutesPerWeek: "15",
    weeksPerYear: "46",
  });
  made(await saveCost(consultant, costs));
  return { candidateId, deletedCandidateId };
}

function made({ ok }: { ok: boolean }) {
  if (!ok) throw new Error("The seat could not be furnished");
}
