/** How what is handed over arrives, best first; `nothing` says that nothing is handed over. */
export const OUTCOMES = ["works", "sometimes", "fails", "nothing"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** To follow "arrives": how a respondent says it. */
export const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  works: "Arrives complete",
  sometimes: "Sometimes incomplete",
  fails: "Mostly incomplete or late",
  nothing: "Nothing is handed over",
};

/** One voice about one handoff: a respondent's of the round, or a consultant's note. */
export type HandoffVoice = {
  who: string;
  from: string;
  to: string;
  outcome: Outcome;
  what: string | null;
};

export type HandoffEdge<Voice extends HandoffVoice = HandoffVoice> = {
  from: string;
  to: string;
  /** What all say who spoke of it; "disputed" where they say different things. */
  state: Exclude<Outcome, "nothing"> | "disputed";
  /** The worst that anybody said. */
  worst: Exclude<Outcome, "nothing">;
  voices: Voice[];
};

const RANK: Readonly<Record<HandoffEdge["state"], number>> = {
  fails: 0,
  disputed: 1,
  sometimes: 2,
  works: 3,
};

/**
 * Who hands what to whom, by what everybody said of it: failing ones first, then the disputed. Where all say that nothing
 * is handed over there is no handoff; where only some do, it is disputed.
 */
export function handoffMap<Voice extends HandoffVoice>(voices: ReadonlyArray<Voice>): HandoffEdge<Voice>[] {
  const pairs = new Map<string, Voice[]>();
  for (const voice of voices) {
    const pair = JSON.stringify([voice.from, voice.to]);
    pairs.set(pair, [...(pairs.get(pair) ?? []), voice]);
  }
  return [...pairs.values()]
    .flatMap((said): HandoffEdge<Voice>[] => {
      const outcomes = said.map(({ outcome }) => outcome);
      const worst = (["fails", "sometimes", "works"] as const).find((each) => outcomes.includes(each));
      const [first] = said;
      if (!first || !worst) return [];
      const agreed = outcomes.every((each) => each === worst);
      return [{ from: first.from, to: first.to, state: agreed ? worst : "disputed", worst, voices: said }];
    })
    .sort(
      (a, b) =>
        RANK[a.state] - RANK[b.state] || a.from.localeCompare(b.from, "en") || a.to.localeCompare(b.to, "en"),
    );
}

/** The map's answer in a sentence. */
export function handoffSentence(edges: ReadonlyArray<HandoffEdge>): string {
  if (edges.length === 0) return "Nobody has said yet who hands what to whom.";
  const [worst, ...more] = edges.filter(({ state }) => state === "fails");
  const disputed = edges.filter(({ state }) => state === "disputed").length;
  const failing = worst
    ? `What ${worst.from} hands to ${worst.to} fails${more.length === 0 ? "" : more.length === 1 ? ", and so does one more handoff" : `, and so do ${more.length} more handoffs`}.`
    : "No handoff fails in the eyes of everybody who spoke of it.";
  if (disputed === 0) return failing;
  return `${failing} ${disputed === 1 ? "On one handoff" : `On ${disputed} handoffs`} the reports differ.`;
}
