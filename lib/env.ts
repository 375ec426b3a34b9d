import path from "node:path";
import { z } from "zod";

const flag = z
  .enum(["true", "false", "1", "0", ""])
  .default("false")
  .transform((text) => text === "true" || text === "1");

const settings = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where browsers reach the program; addresses in mails come from here, never from a request's Host. */
  APP_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** The app's role: neither owner of the tables nor allowed to bypass row-level security. */
  DATABASE_URL: z.string().min(1).optional(),
  /** The owner's role, for migrations only. */
  DATABASE_OWNER_URL: z.string().min(1).optional(),
  AUTH_SECRET: z.string().min(32, "needs at least 32 characters").optional(),
  /** Proxies in front that append to X-Forwarded-For; with none, a caller's address is its socket's. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  /** For tests: webhooks may also go to this very machine, and there without TLS. */
  WEBHOOKS_TO_LOOPBACK: flag,
  SMTP_URL: z.string().min(1).optional(),
  MAIL_FROM: z.string().min(1).default("Throughline <no-reply@localhost>"),
  /** The folder of the embedded database and of what is made once per installation. */
  THROUGHLINE_DATA: z.string().min(1).default(".data"),
  /** True while the data is the demo firm's: its sign-ins are public, so nothing leaves by mail. */
  THROUGHLINE_DEMO: flag,
});

type Settings = z.infer<typeof settings>;
export type Env = Settings & { APP_ORIGIN: string };

let parsed: Env | undefined;

/** The settings, read at first use rather than on import, so that a build needs none of them. */
export function env(): Env {
  return (parsed ??= parse(process.env));
}

function parse(source: NodeJS.ProcessEnv): Env {
  // `NAME=` in a .env file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = settings.safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new Error(`The environment is not usable: ${problems.join("; ")}.`);
  }
  const { data } = result;
  const origin = new URL(data.APP_ORIGIN ?? `http://localhost:${data.PORT}`).origin;
  // next-auth reads its own address from here and nowhere else; without it, it would believe the Host header.
  process.env.NEXTAUTH_URL = origin;
  return {
    ...data,
    APP_ORIGIN: origin,
    THROUGHLINE_DATA: path.resolve(data.THROUGHLINE_DATA),
  };
}
