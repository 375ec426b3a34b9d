import { all, any, atLeast, atMost, is, not, rule } from "../../condition";
import type { WarningRule } from "../../rule-set";
import { LINES } from "./lines";
import { implied, stated } from "./sources";

/** About the company's shape. */
export const COMPANY_WARNINGS: ReadonlyArray<WarningRule> = [
  {
    id: "too_early",
    title: "Too early for somebody above the departments",
    severity: "warning",
    when: all(not(rule("exposed")), rule("incoherent")),
    sentence:
      "Working together scores low[ ({integrationIndex} of 100)], but there are not yet three departments with a team and targets of their own. It is the founder's to settle for now; a COO would have nothing to integrate.",
    source: implied.reporting,
  },
  {
    id: "unowned_integration",
    title: "Nobody but the CEO holds the departments together",
    severity: "critical",
    when: all(
      rule("exposed"),
      is("roles.coo", "none"),
      any(atMost("authority", LINES.authorityMissing), atMost("founder", LINES.founderCentral)),
    ),
    sentence:
      "Several departments have targets of their own, and no one except the CEO may decide between them. That is a bottleneck however able the heads are.",
    source: stated.reporting,
  },
  {
    id: "revenue_band_context",
    title: "Revenue in the band where this tends to begin",
    severity: "info",
    when: all(
      atLeast("revenueMillionUsd", LINES.revenueBandFrom),
      atMost("revenueMillionUsd", LINES.revenueBandTo),
    ),
    sentence:
      "Companies of 3 to 10 million dollars tend to feel the first structural strain, and stalls are reported from 5 to 15 million. This is background only: it had no weight in the verdict.",
    source: stated.coo,
  },
];
