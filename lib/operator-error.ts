/** A failure that the person at the console can mend: its message is the one sentence that says how. */
export class OperatorError extends Error {}
