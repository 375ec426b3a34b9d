import { unstable_rethrow } from "next/navigation";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { FormState } from "@/lib/form-state";

const NOT_REACHED = "Not sent: the server could not be reached. Try again in a moment.";

/** What the server made of a file; a dead network is an answer too. */
export async function sendFile(action: FormAction, form: FormData): Promise<FormState> {
  try {
    const state = await action({ status: "idle" }, form);
    if (state.status !== "invalid") return state;
    return { ...state, message: Object.values(state.fieldErrors ?? {}).flat()[0] ?? state.message ?? "" };
  } catch (error) {
    unstable_rethrow(error);
    return { status: "refused", message: NOT_REACHED };
  }
}
