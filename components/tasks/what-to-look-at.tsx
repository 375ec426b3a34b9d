import type { OPS_ROLES } from "@/components/clients/words";

const LANE = [
  "When two departments wanted different things last month, who settled it? If it was the CEO, the seat has no say over the whole.",
  "Which decision outside their own function has the person made since the hire? None after three months is the sign to look for.",
  "What does the written mandate name: one function, or what lies between them? Read it, do not ask.",
];
const WHOLE = [
  "Ask each head, one by one, who has the last word between departments. Different names mean that nobody has it.",
  "Which of the person's decisions has the CEO taken back? Each one tells every head whom to ask next time.",
  "How much of the week goes into foundations that are not there yet: procedures, meetings, numbers?",
];

/** By what was hired: where to look, and what seeing it means. */
const LOOK_AT: Record<keyof typeof OPS_ROLES, readonly string[]> = {
  operations_manager: [
    "Does the known work come out the same way every time now, without the CEO standing beside it?",
    "Is the manager asked to redesign how a function works? That is an owner's job, and will be done badly by both.",
    "Who answers for the weekly numbers? If it is still the CEO, the seat is an assistant's.",
  ],
  director_of_operations: LANE,
  vp_of_operations: LANE,
  coo: WHOLE,
};

export function WhatToLookAt({ role }: { role: keyof typeof OPS_ROLES }) {
  return (
    <ul className="grid max-w-[75ch] list-disc gap-2 pl-5">
      {LOOK_AT[role].map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
