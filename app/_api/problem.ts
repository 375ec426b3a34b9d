/** Why something was not done, as RFC 9457 says it. */
export class Problem {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly errors?: ReadonlyArray<{ pointer: string; message: string }>,
  ) {}

  body() {
    const { status, code, title, errors } = this;
    return { type: `urn:throughline:problem:${code}`, title, status, code, ...(errors && { errors }) };
  }

  answer(headers: Readonly<Record<string, string>> = {}): Response {
    return new Response(JSON.stringify(this.body()), {
      status: this.status,
      headers: { ...headers, "Content-Type": "application/problem+json" },
    });
  }
}

export const NOT_THERE = new Problem(404, "not_found", "There is no such thing, or it is not yours to see.");

/** What a shape has against what was sent, beside each field. */
export function misshapen(issues: ReadonlyArray<{ path: readonly PropertyKey[]; message: string }>): Problem {
  const errors = issues.map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    message,
  }));
  return new Problem(422, "invalid", "Some fields are not as they should be.", errors);
}

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404, STALE: 409 };

/** A mutation's refusal, in the words that its caller has for it. */
export function refusal<Reason extends string>(reason: Reason, words: Record<Reason, string>): Problem {
  const status = STATUS[reason] ?? 422;
  return status === 404 ? NOT_THERE : new Problem(status, reason.toLowerCase(), words[reason]);
}
