import { all, any, atLeast, atMost, is, known, not, rule } from "../../condition";
import type { WarningRule } from "../../rule-set";
import { revise } from "../revise";
import { COMPANY_WARNINGS as EARLIER } from "../throughline-v1/company-warnings";
import { implied, stated } from "../throughline-v1/sources";
import { LINES } from "./lines";

/** The question that decides between a director and a COO, left open: the most expensive mistake there is. */
const EXPOSURE_UNKNOWN: WarningRule = {
  id: "exposure_unknown",
  title: "Find out first how many departments stand on their own",
  severity: "warning",
  when: all(not(known("exposedDepartments")), rule("incoherent")),
  sentence:
    "The departments do not work together, and nobody has said whether three of them have a team and targets of their own. Ask that before hiring anybody: if they have, the problem lies between them, and somebody hired for one department will not solve it.",
  source: stated.reporting,
};

/** Authority can be slow or unwritten, and still be somebody's. */
const SOMEBODY_DECIDES = all(known(["A1"]), atLeast(["A1"], LINES.somebodyDecides));

export const COMPANY_WARNINGS: ReadonlyArray<WarningRule> = [
  ...revise(EARLIER, {
    too_early: {
      title: "Too early for a COO",
      sentence:
        "Some of what a COO would look after is weak[ (working together scores {integrationIndex} of 100)], but there are not yet three departments with a team and targets of their own. For now this is the founder's to settle, and a COO would have too little to hold together.",
      source: implied.reporting,
    },
    unowned_integration: {
      when: all(
        rule("exposed"),
        is("roles.coo", "none"),
        any(
          all(atMost("authority", LINES.authorityMissing), not(SOMEBODY_DECIDES)),
          atMost("founder", LINES.founderCentral),
        ),
      ),
      sentence:
        "Several departments have targets of their own, and nobody except the CEO can decide between them. However able the heads are, everything that concerns two of them waits for one person.",
      variants: [
        {
          when: not(is("verdict.scope", "structural")),
          severity: "warning",
          sentence:
            "Several departments have targets of their own, and nobody except the CEO can decide between them. That works today because the CEO does it; it is the first thing to give way when the company grows.",
        },
      ],
    },
  }),
  EXPOSURE_UNKNOWN,
];
