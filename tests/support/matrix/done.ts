import type { Result } from "@/lib/result";

export function done<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`Not furnished: ${result.reason}`);
  return result.value;
}
