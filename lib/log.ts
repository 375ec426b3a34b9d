import pino from "pino";

/** To standard output, as JSON lines. Never log an answer, a secret or a request's body. */
export const log = pino({ base: null });
