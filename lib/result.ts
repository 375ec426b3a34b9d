/** What a mutation answers: its value, or one reason out of a closed list. Bugs throw; refusals are returned. */
export type Result<Value, Refusal extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Refusal };

export function ok(): Result<undefined, never>;
export function ok<Value>(value: Value): Result<Value, never>;
export function ok<Value>(value?: Value) {
  return { ok: true, value } as const;
}

export function refuse<const Refusal extends string>(reason: Refusal): Result<never, Refusal> {
  return { ok: false, reason };
}
