import "server-only";
import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { isFresh } from "@/lib/auth/fresh-proof";
import { currentPlace, fromOurPages } from "@/lib/auth/place";
import { languageOf, previewOf, readsUntil, type Viewer } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import { isReusedId } from "@/lib/db/reused-id";
import { env } from "@/lib/env";
import type { FormState } from "@/lib/form-state";
import { errorInGerman } from "@/lib/form-errors-de";
import { FORM_WORDS } from "@/lib/form-words";
import { log } from "@/lib/log";
import { isLocale, type Locale } from "@/lib/rules/questionnaire/locales";
import { formatDay } from "@/lib/units/days";

const MOST_FIELDS = 2_000;
const LONGEST_FIELD = 20_000;

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * The one wrapper of every server action: same origin, sign-in, shape, then the domain. A server action is a public
 * endpoint on every path, so nothing about the caller or the arguments is taken from the page that offered it. Where the
 * client's portal is an archive nothing is done but what says so.
 */
export function formAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (viewer: Viewer, input: z.output<Schema>) => Promise<FormState>,
): FormAction {
  return formActionInArchive(schema, (viewer, input, form) => {
    const until = readsUntil(viewer);
    if (!until) return run(viewer, input);
    const language = spokenFor(form, viewer);
    return Promise.resolve(refused(FORM_WORDS[language].archive(formatDay(until, language))));
  });
}

/** The same, for what a client's people also do once their portal is an archive. */
export function formActionInArchive<Schema extends z.ZodType>(
  schema: Schema,
  run: (viewer: Viewer, input: z.output<Schema>, form: FormData) => Promise<FormState>,
): FormAction {
  return (_previous, form) =>
    guarded(form, schema, async (input) => {
      const viewer = await currentViewer();
      if (!viewer) return refused(FORM_WORDS[spokenFor(form, null)].signedOut);
      // The one place: and PostgreSQL would refuse as well, in a transaction that only reads.
      if (previewOf(viewer)) return refused(FORM_WORDS[spokenFor(form, viewer)].preview);
      return run(viewer, input, form);
    });
}

/** Also where only some of what a form does asks for it: the domain then refuses. */
export const UNPROVEN =
  "Show first that it is you: your password or a code, on this page. Reload it if it no longer asks.";

/** For what a session alone may not do, such as deleting: the viewer has shown just now that it is they who sit there. */
export function formActionWithProof<Schema extends z.ZodType>(
  schema: Schema,
  run: (viewer: Viewer, input: z.output<Schema>) => Promise<FormState>,
): FormAction {
  return formAction(schema, (viewer, input) =>
    isFresh(viewer) ? run(viewer, input) : Promise.resolve(refused(UNPROVEN)),
  );
}

/**
 * The same for those who cannot be signed in yet: signing in, accepting an invitation, setting up. A state may carry more
 * than a form's, such as what a visitor is told at once.
 */
export function publicFormAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<FormState>,
): FormAction {
  return (_previous, form) => guarded(form, schema, run);
}

/** For a bare button that sends nothing but its click, such as "Sign out". Not pressed on our pages, it does nothing. */
export function buttonAction(run: () => Promise<void>): () => Promise<void> {
  return async () => {
    if (await fromOurPages()) await run();
  };
}

export function saved(message: string): FormState {
  return { status: "saved", message };
}

/** `fieldErrors` puts the reason beside its cause, by field name. */
export function refused(message: string, fieldErrors?: Record<string, string[]>): FormState {
  return { status: "refused", message, ...(fieldErrors && { fieldErrors }) };
}

async function guarded<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<FormState>,
): Promise<FormState> {
  if (!(await fromOurPages())) {
    const { origin } = (await currentPlace()) ?? { origin: env().APP_ORIGIN };
    return refused((await wordsFor(form)).notFromHere(origin));
  }
  // The wire has no types: an action can be called with anything at all.
  if (!(form instanceof FormData) || !withinLimits(form)) return refused((await wordsFor(form)).tooMuch);

  const values = typedValues(form);
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") {
    const found = withoutNulls(submission.error ?? {});
    const language = spokenFor(form, await currentViewer());
    const fieldErrors = language === "de" ? inGerman(found) : found;
    return { status: "invalid", message: FORM_WORDS[language].invalid, fieldErrors, values };
  }
  try {
    const state = await run(submission.value);
    return state.status === "saved" ? state : { ...state, values };
  } catch (error) {
    unstable_rethrow(error);
    // Nothing failed: and nothing is told of whose the id is.
    if (isReusedId(error)) return { ...refused((await wordsFor(form)).outOfDate), values };
    const reference = randomUUID().slice(0, 8);
    log.error({ reference, err: error }, "action failed");
    return {
      ...refused((await wordsFor(form)).failed(reference)),
      values,
    };
  }
}

/** The language of the page that sent it, where it names one, as those of respondents do; else of whoever is signed in. */
function spokenFor(form: unknown, viewer: Viewer | null): Locale {
  const named = form instanceof FormData ? form.get("language") : null;
  return isLocale(named) ? named : languageOf(viewer);
}

/** Who is signed in is asked only once there is something to say. */
async function wordsFor(form: unknown) {
  return FORM_WORDS[spokenFor(form, await currentViewer())];
}

function inGerman(found: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(found).map(([name, errors]) => [name, errors.map(errorInGerman)]));
}

function withinLimits(form: FormData): boolean {
  const entries = [...form];
  return (
    entries.length <= MOST_FIELDS &&
    entries.every(
      ([name, value]) => name.length <= 200 && (typeof value !== "string" || value.length <= LONGEST_FIELD),
    )
  );
}

/** What was typed, to show it again; never a password, which would then stand in the page's source. */
function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || /password|token/i.test(name)) continue;
    const typed = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = typed.length === 1 ? typed[0]! : typed;
  }
  return values;
}

function withoutNulls(errors: Record<string, string[] | null>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, found]) => (found ? [[name, found]] : [])),
  );
}
