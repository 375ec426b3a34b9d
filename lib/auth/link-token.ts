import { z } from "zod";

/** The secret of a one-time link, as its page passes it on. What does not look like one is no link. */
const linkToken = z.string({ error: "This link no longer works." }).max(100);

export const linkForm = z.object({ token: linkToken });
