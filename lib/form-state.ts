/** What a form shows after it was submitted. `values` is what was typed, so that nothing is lost without JavaScript. */
export type FormState = {
  status: "idle" | "saved" | "refused" | "invalid";
  message?: string;
  fieldErrors?: Record<string, string[]>;
  values?: Record<string, string | string[]>;
};
