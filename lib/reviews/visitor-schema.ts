import { z } from "zod";
import { readNumber } from "@/lib/units/typed-number";
import { isCurrency, parseMoney, toMajor } from "@/lib/units/money";
import { isTimeZone } from "@/lib/units/days";
import { type Locale, LOCALES } from "@/lib/rules/questionnaire/locales";
import type { Rating } from "@/lib/rules/diagnosis/snapshot";
import { MOST_DEPARTMENTS, OPERATIONS_ROLES, type SaidFacts } from "@/lib/rules/review/snapshot";
import { REVIEW_ITEMS } from "@/lib/rules/review/statements";
import type { KeptSaid } from "./said";

const WORDS = {
  en: {
    company: "Tell us what the company is called.",
    department: "Tell us which department you lead.",
    by: "Say who answers.",
    long: (most: number) => `At most ${most} characters, please.`,
    count: (most: number) => `A whole number from 0 to ${most.toLocaleString("en-GB")}, please.`,
    money: "An amount such as 4.5m, 450k or 4500000, please.",
    name: "Tell us your name.",
    email: "An e-mail address such as name@company.com, please.",
    slot: "Choose one of the times.",
  },
  de: {
    company: "Nennen Sie uns den Namen des Unternehmens.",
    department: "Nennen Sie uns die Abteilung, die Sie leiten.",
    by: "Sagen Sie, wer antwortet.",
    long: (most: number) => `Höchstens ${most} Zeichen, bitte.`,
    count: (most: number) => `Eine ganze Zahl von 0 bis ${most.toLocaleString("de-DE")}, bitte.`,
    money: "Ein Betrag wie 4,5m, 450k oder 4500000, bitte.",
    name: "Nennen Sie uns Ihren Namen.",
    email: "Eine E-Mail-Adresse wie name@firma.de, bitte.",
    slot: "Wählen Sie eine der Zeiten.",
  },
} as const;

const MOST_PEOPLE = 100_000;
const RATINGS = ["1", "2", "3", "4", "5"] as const;
const SEATS = OPERATIONS_ROLES.flatMap((role) => [`${role}:full_time`, `${role}:fractional`] as const);

/** What a visitor sends, with what is wrong in the language of their page. */
function visitorIn<const Language extends Locale>(language: Language) {
  const words = WORDS[language];
  const text = (most: number) => z.string().trim().max(most, words.long(most));
  const optional = (most: number) =>
    text(most)
      .optional()
      .transform((typed) => typed || null);
  const count = (most: number) =>
    z
      .string()
      .optional()
      .transform((typed = "", context) => {
        if (typed.trim() === "") return null;
        const found = readNumber(typed);
        const value = found && /^0*$/.test(found.fraction) ? Number(found.whole) : NaN;
        if (value <= most) return value;
        context.addIssue({ code: "custom", message: words.count(most) });
        return null;
      });
  const rated = z.enum(RATINGS).optional().catch(undefined);
  return z
    .object({
      language: z.literal(language),
      slug: z.string().max(60),
      step: z.enum(["impression", "book"]),
      started: z.string().max(200).optional(),
      proof: z.string().max(20).optional(),
      /** Nobody sees this field, so nobody fills it in but a program. */
      website: z.string().optional(),
      ...Object.fromEntries(REVIEW_ITEMS.map((item) => [item, rated])),
      by: z.enum(["ceo", "head"], words.by),
      department: optional(80),
      companyName: z.string({ error: words.company }).trim().min(1, words.company).max(120, words.long(120)),
      industry: optional(80),
      headcount: count(MOST_PEOPLE),
      departments: count(MOST_DEPARTMENTS),
      currency: z.string().refine(isCurrency).catch("EUR"),
      revenue: z.string().max(40, words.long(40)).optional(),
      growth: z.enum(["stalled", "goes_on"]).optional().catch(undefined),
      operations: z.enum(SEATS).optional().catch(undefined),
      visitorName: optional(120),
      visitorEmail: optional(254),
      timeZone: z.string().refine(isTimeZone).optional().catch(undefined),
      startsAt: z.string().optional(),
    })
    .loose()
    .superRefine((typed, context) => {
      const missing = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (typed.by === "head" && !typed.department) missing("department", words.department);
      if (typed.revenue && parseMoney(typed.revenue, typed.currency) === null)
        missing("revenue", words.money);
      if (typed.step !== "book") return;
      if (!typed.visitorName) missing("visitorName", words.name);
      if (!z.email().safeParse(typed.visitorEmail).success) missing("visitorEmail", words.email);
      if (!typed.startsAt || Number.isNaN(Date.parse(typed.startsAt))) missing("startsAt", words.slot);
    })
    .transform((typed) => ({
      ...{ language: typed.language as Locale, slug: typed.slug, step: typed.step },
      ...{ started: typed.started ?? "", proof: typed.proof ?? "", website: typed.website ?? "" },
      companyName: typed.companyName,
      said: saidBy(typed),
      visitor: {
        ...{ name: typed.visitorName ?? "", email: (typed.visitorEmail ?? "").toLowerCase() },
        timeZone: typed.timeZone ?? null,
      },
      startsAt: typed.startsAt ? new Date(typed.startsAt) : null,
    }));
}

type Typed = {
  by: "ceo" | "head";
  department: string | null;
  industry: string | null;
  headcount: number | null;
  departments: number | null;
  currency: string;
  revenue?: string | undefined;
  growth?: "stalled" | "goes_on" | undefined;
  operations?: (typeof SEATS)[number] | undefined;
  [item: string]: unknown;
};

function saidBy(typed: Typed): KeptSaid {
  const { by, department, currency, headcount, departments, growth, operations, revenue } = typed;
  const minor = revenue ? parseMoney(revenue, currency) : null;
  const [role, seat] = (operations ?? "").split(":") as [(typeof OPERATIONS_ROLES)[number], "full_time"];
  const facts: SaidFacts = {
    currency,
    annualRevenue: minor === null ? null : Math.round(toMajor(minor, currency)),
    revenueGrowthPct: null,
    growthStalled: growth === undefined ? null : growth === "stalled",
    headcount,
    departmentsWithTargets: departments,
    operations: operations ? { role, seat } : null,
  };
  const answers = Object.fromEntries(
    REVIEW_ITEMS.flatMap((item) => (typed[item] ? [[item, Number(typed[item]) as Rating]] : [])),
  );
  return {
    by: by === "head" ? { as: "head", department: department ?? "" } : { as: "ceo" },
    ...{ facts, answers, industry: typed.industry },
  };
}

export const visitorInput = z.discriminatedUnion("language", [visitorIn("en"), visitorIn("de")]);
export type VisitorInput = z.output<typeof visitorInput>;

/** Whoever holds a booking's link; a time only where one was chosen. */
export const talkInput = z.object({
  token: z.string().max(100),
  language: z.enum(LOCALES).catch("en"),
  startsAt: z.iso.datetime().optional().catch(undefined),
});
