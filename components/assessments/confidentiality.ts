import type { Group } from "@/lib/rules/diagnosis/words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

export type ConfidentialityMode = "named" | "group" | "consultant_only";

type Words = {
  title: string;
  /** To the consultant who chooses it, and to whoever looks at the round. */
  forStaff: string;
  /** To the respondent, before the first answer: each group is shown something else of the others. */
  toRespondent: Record<Group, string>;
};

/** Who sees what was answered: chosen once per round, told before answering, and never widened afterwards. */
export const CONFIDENTIALITY: Record<ConfidentialityMode, Words> = {
  group: {
    title: "Heads as a group",
    forStaff:
      "The CEO sees the heads' answers only taken together, and only once three of them have answered. With fewer, every figure that would give one away is left out.",
    toRespondent: {
      head: "Your consultants read every answer. The CEO sees what the heads answered only taken together, and only if at least three of them answered. Nobody at your company is shown which answers are yours.",
      ceo: "Your consultants read every answer. The heads are not shown yours. You will see what the heads answered only taken together, and only if at least three of them answered.",
      consultant:
        "The CEO sees your ratings as the consultant's view, beside their own, once at least three heads have answered; before that, only joint scores. The heads see nothing of them.",
    },
  },
  named: {
    title: "Open",
    forStaff:
      "The CEO sees the scores of each group and of each department. Choose it only where the heads agreed to it.",
    toRespondent: {
      head: "Answers in this round are open: your consultants read every answer, and the CEO sees the scores of the heads and of each department, also where one person stands behind them.",
      ceo: "Answers in this round are open: your consultants read every answer, and you will see the scores of the heads and of each department. The heads are not shown yours.",
      consultant:
        "Answers in this round are open: the CEO sees your ratings as the consultant's view, beside their own and the heads'.",
    },
  },
  consultant_only: {
    title: "Consultants only",
    forStaff:
      "The CEO sees joint scores of everybody together, and none of the heads' own, however many answered.",
    toRespondent: {
      head: "Only your consultants read your answers. The CEO sees scores of everybody taken together, and nothing from which yours could be worked out.",
      ceo: "Only your consultants read your answers. You will see scores of everybody taken together, and none of the heads' own.",
      consultant:
        "The CEO sees scores of everybody taken together, and neither your ratings nor the heads' by themselves.",
    },
  },
};

export const CONFIDENTIALITY_IN: Readonly<Record<Locale, Record<ConfidentialityMode, Words>>> = {
  en: CONFIDENTIALITY,
  de: {
    group: {
      title: "Leitungen als Gruppe",
      forStaff:
        "The CEO sees the heads' answers only taken together, and only once three of them have answered. With fewer, every figure that would give one away is left out.",
      toRespondent: {
        head: "Your consultants read every answer. The CEO sees what the heads answered only taken together, and only if at least three of them answered. Nobody at your company is shown which answers are yours.",
        ceo: "Your consultants read every answer. The heads are not shown yours. You will see what the heads answered only taken together, and only if at least three of them answered.",
        consultant:
          "The CEO sees your ratings as the consultant's view, beside their own, once at least three heads have answered; before that, only joint scores. The heads see nothing of them.",
      },
    },
    named: {
      title: "Offen",
      forStaff:
        "The CEO sees the scores of each group and of each department. Choose it only where the heads agreed to it.",
      toRespondent: {
        head: "Answers in this round are open: your consultants read every answer, and the CEO sees the scores of the heads and of each department, also where one person stands behind them.",
        ceo: "Answers in this round are open: your consultants read every answer, and you will see the scores of the heads and of each department. The heads are not shown yours.",
        consultant:
          "Answers in this round are open: the CEO sees your ratings as the consultant's view, beside their own and the heads'.",
      },
    },
    consultant_only: {
      title: "Nur die Beratung",
      forStaff:
        "The CEO sees joint scores of everybody together, and none of the heads' own, however many answered.",
      toRespondent: {
        head: "Only your consultants read your answers. The CEO sees scores of everybody taken together, and nothing from which yours could be worked out.",
        ceo: "Only your consultants read your answers. You will see scores of everybody taken together, and none of the heads' own.",
        consultant:
          "The CEO sees scores of everybody taken together, and neither your ratings nor the heads' by themselves.",
      },
    },
  },
};
