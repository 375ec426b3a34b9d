import "server-only";
import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;
/** What every authenticator makes (RFC 6238): SHA-1, six digits, half a minute. */
const STANDARD = { algorithm: "SHA1", digits: 6, period: PERIOD_SECONDS } as const;

/** The half-minute (counted from 1970) that this code belongs to, now or one beside it; null for a wrong code. */
export function stepOfCode(secret: Uint8Array<ArrayBuffer>, code: string, now = Date.now()): number | null {
  // The library compares bytes, and fails on six digits of another script.
  if (!/^\d{6}$/.test(code)) return null;
  const totp = new TOTP({ ...STANDARD, secret: new Secret({ buffer: secret.buffer }) });
  const delta = totp.validate({ token: code, window: 1, timestamp: now });
  return delta === null ? null : Math.floor(now / 1_000 / PERIOD_SECONDS) + delta;
}

/** What an authenticator reads from the picture, and the same secret to type. */
export function keyToEnter(
  secret: Uint8Array<ArrayBuffer>,
  email: string,
): Readonly<{ address: string; typed: string }> {
  const totp = new TOTP({
    ...STANDARD,
    issuer: "Throughline",
    label: email,
    secret: new Secret({ buffer: secret.buffer }),
  });
  return { address: totp.toString(), typed: grouped(totp.secret.base32) };
}

/** In fours, as people read them. */
export function grouped(text: string): string {
  return text.match(/.{1,4}/g)?.join(" ") ?? "";
}
