import { Fragment } from "react";
import { sourceWords } from "@/components/diagnosis/phrases";
import type { ConditionInWords } from "@/lib/rules/diagnosis/condition-words";
import type { RuleInWords } from "@/lib/rules/diagnosis/rule-set-words";
import { sentenceParts } from "./sentence-parts";

/** One rule: what it asks, what follows, what it says to a CEO, and where it comes from. */
export function RuleToRead({ rule }: { rule: RuleInWords }) {
  const { id, title, asks, asksParts, follows, weight, sentence, otherwise, source } = rule;
  return (
    <li id={id} className="keep-together grid max-w-[75ch] scroll-mt-16 gap-1">
      <h3 className="font-medium">
        {title}
        {weight !== null && (
          <span className="tabular font-normal text-ink-soft"> · {weight} of 100 points</span>
        )}
      </h3>
      {asksParts.parts.length > 1 ? <Asks node={asksParts} /> : <p className="text-sm">{asks}</p>}
      {follows && <p className="text-sm text-ink-soft">{follows}</p>}
      <p className="border-l-2 border-line pl-3 text-sm text-ink-soft">
        <Sentence text={sentence} />
        {otherwise && (
          <>
            <br />
            Otherwise: <Sentence text={otherwise} />
          </>
        )}
      </p>
      <p className="text-xs text-ink-faint">{sourceWords(source)}</p>
    </li>
  );
}

function Asks({ node }: { node: ConditionInWords }) {
  return (
    <div className="text-sm">
      <p>{node.ruleId ? <RuleLink node={node} /> : capital(node.text)}</p>
      {node.parts.length > 0 && (
        <ul className="ml-5 list-disc">
          {node.parts.map((part, at) => (
            <li key={at}>
              <Asks node={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RuleLink({ node: { ruleId, text } }: { node: ConditionInWords }) {
  return (
    <a href={`#${ruleId}`} className="inline-block py-1 underline decoration-line-strong underline-offset-4">
      {text}
    </a>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The company's own figures go where the grey names stand. */
function Sentence({ text }: { text: string }) {
  return sentenceParts(text).map(({ name, words }, at) => (
    <Fragment key={at}>{name ? <em className="text-ink-faint">{words}</em> : words}</Fragment>
  ));
}
