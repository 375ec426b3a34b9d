import { LABELS } from "@/lib/rules/diagnosis/labels";
import type { Group } from "@/lib/rules/diagnosis/words";
import type { Thin } from "@/lib/rules/progress/too-thin";

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** Why a diagnosis made now would rest on too little, and what it would mean. */
export function thinSentence(thin: Thin): string {
  switch (thin.kind) {
    case "nobody":
      return `None of the ${thin.people} people asked has rated a statement yet: there is nothing to score.`;
    case "one_person":
      return "Only one person has rated anything: it would be their view, compared with nobody's.";
    case "coverage":
      return `Coverage is ${thin.percent} %, under ${thin.line} %: ${
        thin.weighs === "much"
          ? "the diagnosis would come with a warning and low confidence"
          : "it would lower the confidence"
      }.`;
    case "dimensions":
      return `Nobody has rated ${list.format(thin.dimensions.map((dimension) => LABELS[dimension].toLowerCase()))}: no score there.`;
    case "group":
      return thin.asked === 0 ? NOT_ASKED[thin.group] : NOT_HEARD[thin.group];
    case "departments":
      return `No head speaks yet for ${list.format(thin.departments)}: no execution or ownership score of ${thin.departments.length === 1 ? "its" : "their"} own.`;
  }
}

const NOT_ASKED: Record<Group, string> = {
  ceo: "The CEO is not asked: nothing shows where the heads see another company.",
  head: "No head is asked: nothing shows where the CEO sees another company.",
  consultant: "The consultant is not asked: there is no view from outside.",
};
const NOT_HEARD: Record<Group, string> = {
  ceo: "The CEO has rated nothing yet.",
  head: "No head has rated anything yet.",
  consultant: "The consultant has rated nothing yet.",
};
