import { asDatabaseOwner, type World } from "../world";
import type { Actor } from "./actors";

/** Words that occur nowhere else, written into the rows; who may read each. Letters and digits only: nothing escapes them. */
export const MARKS = {
  firmA: "Qfirmalfa",
  firmB: "Qfirmbravo",
  /** The client's name, its departments: whoever is of the client or works for it. */
  a1: "Qjoinerycore",
  /** What is being worked on: not for heads of department. */
  a1Work: "Qjoinerywork",
  /** What the consultants keep to themselves. */
  a1Inner: "Qjoineryinner",
  /** What A1's CEO puts beside answers: not for the heads. */
  a1Ceo: "Qjoineryceo",
  a2: "Qlogisticscore",
  b1: "Qsoftwarecore",
  outboxA: "Qoutboxalfa",
  /** The firm's own people alone, whatever clients they are assigned to. */
  questionnaireA: "Qquestionsalfa",
} as const;

/** 76,543.21 an hour. */
export const RATE_MINOR = 7_654_321;

const STAFF_OF_A1 = ["owner", "consultant", "assistant"] as const;
const FIRM_A = [...STAFF_OF_A1, "unassigned consultant", "CEO of A1", "head of A1", "CEO of A2"] as const;

const READERS: ReadonlyArray<readonly [text: string, readers: readonly Actor[]]> = [
  [MARKS.firmA, FIRM_A],
  [MARKS.firmB, ["owner of B", "CEO of B1"]],
  [MARKS.a1, [...STAFF_OF_A1, "CEO of A1", "head of A1"]],
  [MARKS.a1Work, [...STAFF_OF_A1, "CEO of A1"]],
  [MARKS.a1Inner, STAFF_OF_A1],
  [MARKS.a1Ceo, [...STAFF_OF_A1, "CEO of A1"]],
  [MARKS.a2, [...STAFF_OF_A1, "CEO of A2"]],
  [MARKS.b1, ["owner of B", "CEO of B1"]],
  [MARKS.outboxA, ["owner"]],
  [MARKS.questionnaireA, [...STAFF_OF_A1, "unassigned consultant"]],
  ...[String(RATE_MINOR), "76543.21", "76,543.21"].map((rate) => [rate, ["owner", "consultant"]] as const),
];

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Ids of rows, each with the client company it belongs to. */
export async function readIds(): Promise<ReadonlyMap<string, string>> {
  const tables = await asDatabaseOwner<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'client_company_id'
     INTERSECT SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id'`,
  );
  const each = tables.map(({ name }) => `SELECT id, client_company_id AS client FROM "${name}"`);
  const rows = await asDatabaseOwner<{ id: string; client: string | null }>(
    ["SELECT id, id AS client FROM client_company", ...each].join(" UNION ALL "),
  );
  return new Map(rows.flatMap(({ id, client }) => (client ? [[id, client] as const] : [])));
}

/** Looks for what `actor` may not read: marked words, and ids of rows of clients that are not theirs. */
export class Watch {
  constructor(
    private readonly world: World,
    private readonly ids: ReadonlyMap<string, string>,
    /** Rows of a client that even its own people may not know of. */
    private readonly hidden: ReadonlyMap<string, readonly Actor[]>,
  ) {}

  /** @param sent what the actor wrote into the request: to hear that again tells nothing. */
  leaks(actor: Actor, body: string, sent: string): string[] {
    const heard = body.toLowerCase();
    const words = READERS.filter(
      ([text, readers]) => !readers.includes(actor) && heard.includes(text.toLowerCase()),
    ).map(([text]) => text);
    const ids = [...new Set(heard.match(UUID))].filter(
      (id) => !sent.includes(id) && !this.mayKnow(actor, id),
    );
    return [...words, ...ids];
  }

  private mayKnow(actor: Actor, id: string): boolean {
    const hiddenFrom = this.hidden.get(id);
    if (hiddenFrom) return !hiddenFrom.includes(actor);
    const { a, b } = this.world;
    const readers: ReadonlyArray<readonly [client: string, readers: readonly Actor[]]> = [
      [a.a1.clientCompanyId, [...STAFF_OF_A1, "CEO of A1", "head of A1"]],
      [a.a2.clientCompanyId, [...STAFF_OF_A1, "CEO of A2"]],
      [b.b1.clientCompanyId, ["owner of B", "CEO of B1"]],
    ];
    const client = this.ids.get(id);
    return readers.find(([of]) => of === client)?.[1].includes(actor) ?? true;
  }
}
