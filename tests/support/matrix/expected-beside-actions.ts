import type { Attempts } from "./attempt";

/** Of what a respondent says beside their answers, and the language they answer in. */
export const BESIDE_ACTIONS: Attempts = {
  "answer-actions#noteAnswersAction": [
    { form: ({ ids }) => note(ids.ofCeo), by: ["CEO of A1"] },
    { form: ({ ids }) => note(ids.ofHead), by: ["head of A1"] },
    { form: ({ ids }) => note(ids.ofConsultant), by: ["consultant"] },
  ],
  "answer-actions#chooseLanguageAction": [
    { form: ({ ids }) => ({ respondentId: ids.ofCeo, language: "de" }), by: ["CEO of A1"] },
    { form: ({ ids }) => ({ respondentId: ids.ofHead, language: "de" }), by: ["head of A1"] },
  ],
};

function note(respondentId: string): Record<string, string> {
  return { respondentId, ...NOTE };
}

export const NOTE = {
  "notes[0].itemId": "E2",
  "notes[0].note": "Taken over",
  "notes[0].link": "https://example.com/",
  "notes[0].sureness": "sure",
  "notes[0].version": "0",
};
