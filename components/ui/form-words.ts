/** What a form says of itself while and after it is sent; English unless the page speaks another language. */
export type FormWords = {
  unsaved: string;
  saving: string;
  saved: string;
  notSaved: string;
  /** The server was not reached. */
  notReached: string;
  /** It was, and failed. */
  failed: string;
};

export const FORM_WORDS: FormWords = {
  unsaved: "Not saved yet",
  saving: "Saving…",
  saved: "Saved",
  notSaved: "Not saved",
  notReached:
    "Not saved: the server could not be reached. What you typed is still here. Try again in a moment.",
  failed: "Not saved: something went wrong on our side. What you typed is still here. Try again in a moment.",
};
