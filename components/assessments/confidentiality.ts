export type ConfidentialityMode = "named" | "group" | "consultant_only";

type Words = {
  title: string;
  /** To the consultant who chooses it, and to whoever looks at the round. */
  forStaff: string;
  /** To the respondent, before the first answer. */
  forRespondent: string;
};

/** Who sees what was answered: chosen once per round, told before answering, and never widened afterwards. */
export const CONFIDENTIALITY: Record<ConfidentialityMode, Words> = {
  group: {
    title: "Heads as a group",
    forStaff:
      "The CEO sees the heads' answers only taken together, and only once three of them have answered. With fewer, every figure that would give one away is left out.",
    forRespondent:
      "Your consultants read every answer. The CEO sees what the heads answered only taken together, and only if at least three of them answered. Nobody at your company is shown which answers are yours.",
  },
  named: {
    title: "Open",
    forStaff:
      "The CEO sees the scores of each group and of each department. Choose it only where the heads agreed to it.",
    forRespondent:
      "Answers in this round are open: your consultants read every answer, and the CEO sees the scores of the heads and of each department, also where one person stands behind them.",
  },
  consultant_only: {
    title: "Consultants only",
    forStaff:
      "The CEO sees joint scores of everybody together, and none of the heads' own, however many answered.",
    forRespondent:
      "Only your consultants read your answers. The CEO sees scores of everybody taken together, and nothing from which yours could be worked out.",
  },
};
