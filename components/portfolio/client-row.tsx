import { PIPELINE_STATES } from "@/components/clients/words";
import { TextLink } from "@/components/ui/link";
import { STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { type Commitment, whenWords } from "@/lib/rules/portfolio/commitments";
import type { ClientFacts } from "@/lib/rules/portfolio/facts";
import type { ClientLoad } from "@/lib/rules/portfolio/load";
import type { Risk } from "@/lib/rules/portfolio/risks";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { ClientHours } from "./client-hours";

export type PortfolioClient = Pick<
  ClientFacts,
  "id" | "name" | "stage" | "stageDay" | "before" | "engagements"
> & {
  pipelineState: keyof typeof PIPELINE_STATES;
  diagnosisId: string | null;
  load: ClientLoad;
  risks: readonly Risk[];
  next: readonly Commitment[];
  news: number;
};

export const ROW_COLUMNS = "lg:grid lg:grid-cols-[13rem_9.5rem_minmax(0,1fr)_minmax(0,1.3fr)] lg:gap-x-8";

/** A page full of links: underlined, and no louder than text. */
const CALM = "!text-ink !font-normal !decoration-line-strong hover:!decoration-ink";

export function ClientRow({ client, today }: { client: PortfolioClient; today: IsoDay }) {
  const home = `/clients/${client.id}`;
  return (
    <li className={`border-line grid gap-3 border-b py-4 text-sm ${ROW_COLUMNS}`}>
      <div className="grid content-start gap-0.5">
        <TextLink href={home} className="w-fit text-base">
          {client.name}
        </TextLink>
        <Stage client={client} />
        {client.news > 0 && (
          <TextLink href={`${home}#since`} className={`w-fit text-xs ${CALM}`}>
            {client.news === 1 ? "One thing happened" : `${client.news} things happened`} since you looked
          </TextLink>
        )}
      </div>
      <ClientHours client={client} />
      <ul className="grid content-start gap-1">
        {client.next.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <span className="text-ink-soft">{whenWords(item, today)}</span>{" "}
            <TextLink href={home + item.path} className={CALM}>
              {item.words}
            </TextLink>
          </li>
        ))}
        {client.next.length === 0 && <li className="text-ink-soft">Nothing in the next four weeks</li>}
      </ul>
      <ul className="grid content-start gap-1">
        {client.risks.map(({ id, severity, sentence, path }) => (
          <li key={id} className="flex gap-2">
            <Mark severity={severity} />
            <TextLink href={home + path} className={CALM}>
              {sentence}
            </TextLink>
          </li>
        ))}
        {client.risks.length === 0 && <li className="text-ink-soft">In order</li>}
      </ul>
    </li>
  );
}

/** Where it stands, and where it stood the round before. */
function Stage({
  client: { id, stage, stageDay, before, diagnosisId, pipelineState },
}: {
  client: PortfolioClient;
}) {
  const state = PIPELINE_STATES[pipelineState];
  if (!stage || !stageDay)
    return (
      <span className="text-ink-soft">
        {stageDay ? "No verdict" : "Not assessed"} · {state}
      </span>
    );
  const trend = !before
    ? "first round"
    : before.stage === stage
      ? `as on ${formatDay(before.day)}`
      : `was ${STAGE_TITLES[before.stage].toLowerCase()} on ${formatDay(before.day)}`;
  return (
    <>
      <span>
        {diagnosisId ? (
          <TextLink href={`/clients/${id}/diagnoses/${diagnosisId}`}>{STAGE_TITLES[stage]}</TextLink>
        ) : (
          STAGE_TITLES[stage]
        )}
        <span className="text-ink-soft"> · {state}</span>
      </span>
      <span className="text-ink-soft text-xs">{trend}</span>
    </>
  );
}

function Mark({ severity }: { severity: Risk["severity"] }) {
  return (
    <svg aria-hidden viewBox="0 0 8 8" className="mt-1.5 size-2 shrink-0">
      <circle cx="4" cy="4" r="4" className={severity === "danger" ? "fill-danger" : "fill-caution"} />
    </svg>
  );
}
