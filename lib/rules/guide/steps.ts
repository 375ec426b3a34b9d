/** How far the firm's first client has come: all of it is read from the work itself, nothing is ticked by hand. */
export interface FirstClient {
  readonly id: string;
  readonly name: string;
  readonly hasCeo: boolean;
  /** The newest one. */
  readonly roundId: string | null;
  /** Somebody answered, or was sent a link. */
  readonly isAsked: boolean;
  readonly diagnosisId: string | null;
  readonly hasEngagement: boolean;
}

export interface GuideStep {
  readonly id: "client" | "ceo" | "round" | "answers" | "diagnosis" | "engagement";
  readonly title: string;
  readonly about: string;
  /** About how long it takes. */
  readonly minutes: number;
  readonly isDone: boolean;
  /** The form itself; `null` as long as what it needs is not there. */
  readonly href: string | null;
}

export interface Guide {
  readonly steps: readonly GuideStep[];
  readonly done: number;
  /** What is left, in minutes. */
  readonly minutesLeft: number;
  readonly next: GuideStep | null;
}

/** From nothing to a first client's engagement; the next step is the first that is not done, whatever came after it. */
export function guideOf(first: FirstClient | null): Guide {
  const steps = stepsOf(first);
  const left = steps.filter(({ isDone }) => !isDone);
  return {
    steps,
    done: steps.length - left.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    next: left[0] ?? null,
  };
}

function stepsOf(first: FirstClient | null): GuideStep[] {
  const home = first && `/clients/${first.id}`;
  const at = (path: string) => home && `${home}/${path}`;
  const round = first?.roundId ? at(`rounds/${first.roundId}`) : null;
  return [
    {
      id: "client",
      title: "Add your first client",
      about: "A real one: its name, its departments and how many people work in each.",
      minutes: 2,
      isDone: first !== null,
      href: home ?? "/clients/new",
    },
    {
      id: "ceo",
      title: "Enter its CEO",
      about: "With an e-mail they can be invited to the portal, now or later.",
      minutes: 1,
      isDone: first?.hasCeo ?? false,
      href: at("contacts"),
    },
    {
      id: "round",
      title: "Start the first assessment",
      about: "The same 35 statements for you, the CEO and the heads of department.",
      minutes: 1,
      isDone: first !== null && first.roundId !== null,
      href: at("rounds"),
    },
    {
      id: "answers",
      title: "Answer as the consultant, or send the links",
      about: "Your own answers are enough for a first diagnosis. The others answer in their own time.",
      minutes: 4,
      isDone: first?.isAsked ?? false,
      href: round,
    },
    {
      id: "diagnosis",
      title: "Close the assessment and read the diagnosis",
      about: "Which operations role the company needs, and why.",
      minutes: 1,
      isDone: first !== null && first.diagnosisId !== null,
      href: first?.diagnosisId ? at(`diagnoses/${first.diagnosisId}`) : round,
    },
    {
      id: "engagement",
      title: "Open the engagement",
      about: "With a plan that the diagnosis proposes.",
      minutes: 1,
      isDone: first?.hasEngagement ?? false,
      href: at("engagements/new"),
    },
  ];
}
