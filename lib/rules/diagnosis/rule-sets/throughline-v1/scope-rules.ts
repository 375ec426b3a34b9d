import { all, always, any, not, rule } from "../../condition";
import type { ScopeRule } from "../../rule-set";
import { implied, practice, stated } from "./sources";

/**
 * The scope of the problem decides the role. Structural stands first: a director in a structural problem succeeds at the
 * wrong job. "Known to hold" is asked of each: an unanswered part keeps a rule from firing, it never makes it false.
 */
export const SCOPE_RULES: ReadonlyArray<ScopeRule> = [
  {
    id: "scope-structural",
    title: "The problem lies between the departments",
    scope: "structural",
    conclusive: true,
    when: all(rule("exposed"), rule("incoherent")),
    sentence:
      "Several departments with targets of their own do not add up to one company. No department can repair that from inside; somebody must own what lies between them.",
    source: stated.choice,
  },
  {
    id: "scope-functional",
    title: "The problem lies inside a function",
    scope: "functional",
    conclusive: true,
    when: all(rule("ownership-deficit"), rule("ownership-binds")),
    sentence:
      "The work runs, but a function has nobody who designs and improves how it is done. The problem is bounded, and so is the role that solves it.",
    source: stated.choice,
  },
  {
    id: "scope-execution",
    title: "The problem lies in the daily work",
    scope: "execution",
    conclusive: true,
    when: rule("execution-deficit"),
    sentence:
      "What should be done is known, and it is not done the same way every day. That calls for somebody who runs it, not for a redesign.",
    source: stated.layers,
  },
  {
    id: "scope-functional-alone",
    title: "The problem lies inside a function",
    scope: "functional",
    conclusive: true,
    when: rule("ownership-deficit"),
    sentence:
      "A function has nobody who designs and improves how it is done. How steady its daily work is was not answered, so that is the first thing to ask.",
    source: implied.director,
  },
  {
    id: "scope-none",
    title: "No operations role is missing",
    scope: "none",
    conclusive: true,
    when: all(
      not(rule("execution-deficit")),
      not(rule("ownership-deficit")),
      any(not(rule("exposed")), not(rule("incoherent"))),
    ),
    sentence:
      "Nothing in daily work, in the functions or between them is weak enough to call for another operations role.",
    source: implied.layers,
  },
  {
    id: "scope-unknown",
    title: "Too little is known",
    scope: "none",
    conclusive: false,
    when: always,
    sentence:
      "Too few statements were answered to say where the problem lies. No role is named until more people have answered.",
    source: practice,
  },
];
