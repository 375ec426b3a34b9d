import { Check } from "lucide-react";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import type { Guide, GuideStep } from "@/lib/rules/guide/steps";

/** From nothing to a first engagement: each step leads to its form and is ticked by what is there. */
export function FirstSteps({ guide }: { guide: Guide }) {
  return (
    <ol className="grid max-w-2xl">
      {guide.steps.map((step, index) => (
        <li
          key={step.id}
          className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-b border-line py-3 first:border-t"
        >
          <Mark step={step} number={index + 1} />
          <div className="grid justify-items-start gap-1">
            <p className="text-sm">
              <Title step={step} isNext={step === guide.next} />{" "}
              <span className="text-ink-soft">{step.isDone ? "Done" : minutes(step.minutes)}</span>
            </p>
            {!step.isDone && <p className="text-sm text-ink-soft">{step.about}</p>}
            {step === guide.next && step.href && (
              <LinkButton href={step.href} variant="primary" className="mt-1">
                {step.title}
              </LinkButton>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The next one has its button, and what is not possible yet leads nowhere. */
function Title({ step, isNext }: { step: GuideStep; isNext: boolean }) {
  if (isNext || !step.href) return <span className="font-medium">{step.title}</span>;
  return <TextLink href={step.href}>{step.title}</TextLink>;
}

function Mark({ step, number }: { step: GuideStep; number: number }) {
  if (step.isDone)
    return (
      <span className="grid size-6 place-items-center rounded-full bg-accent text-on-accent">
        <Check aria-hidden className="size-4" />
      </span>
    );
  return (
    <span
      aria-hidden
      className="tabular grid size-6 place-items-center rounded-full border border-line-strong text-xs text-ink-soft"
    >
      {number}
    </span>
  );
}

function minutes(count: number): string {
  return `${count} ${count === 1 ? "minute" : "minutes"}`;
}

/** "2 of 6 done; about 7 minutes to go." */
export function guideSentence({ steps, done, minutesLeft }: Guide): string {
  if (minutesLeft === 0) return "All done: the first client is on its way.";
  const so = done === 0 ? "From nothing to the first engagement" : `${done} of ${steps.length} done`;
  return `${so}: about ${minutes(minutesLeft)}${done === 0 ? "" : " to go"}.`;
}
