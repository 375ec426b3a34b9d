import { Notice } from "@/components/ui/notice";
import type { Losses as Lost } from "@/lib/rules/diagnosis/left-out";

/** What the rules can no longer tell from this questionnaire, before anybody is asked it. */
export function Losses({ losses: { rules, subjects } }: { losses: Lost }) {
  const grave = rules.filter(({ loss }) => loss !== "weaker");
  const weaker = rules.filter(({ loss }) => loss === "weaker");
  if (rules.length === 0 && subjects.length === 0)
    return (
      <p className="text-sm text-ink-soft">
        The rules can tell everything from it that they can tell from the built-in questionnaire.
      </p>
    );
  return (
    <div className="grid gap-4">
      {grave.length > 0 && (
        <Notice
          tone="caution"
          title={
            grave.length === 1
              ? "One rule can no longer decide as it should"
              : `${grave.length} rules can no longer decide as they should`
          }
        >
          <Sentences of={grave.map(({ sentence }) => sentence)} />
        </Notice>
      )}
      {weaker.length > 0 && (
        <div className="grid gap-1 text-sm">
          <p className="font-medium">Told from less</p>
          <Sentences of={weaker.map(({ sentence }) => sentence)} />
        </div>
      )}
      {subjects.length > 0 && (
        <div className="grid gap-1 text-sm">
          <p className="font-medium">Subjects that rest on fewer of the built-in statements</p>
          <Sentences of={subjects.map(({ sentence }) => sentence)} />
        </div>
      )}
    </div>
  );
}

function Sentences({ of }: { of: ReadonlyArray<string> }) {
  return (
    <ul className="grid max-w-[75ch] list-disc gap-1 pl-5">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
