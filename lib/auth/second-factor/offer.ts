import "server-only";
import { Secret } from "otpauth";
import { hashSecret } from "../session";
import { derived } from "./secrets";
import { grouped, keyToEnter } from "./totp";

const SECRET_BYTES = 20;
/** 120 bits: far beyond guessing, so that a plain hash of it is enough to keep. */
const CODE_BYTES = 15;
const CODES = 8;

/** What a person is shown before they take it. The same session is shown the same until their factor changes. */
export interface Offer {
  readonly address: string;
  readonly typed: string;
  readonly recoveryCodes: readonly string[];
}

export interface OfferedTo {
  readonly tokenHash: Uint8Array;
  readonly factorChangedAt: Date | null;
}

export function offerTo(to: OfferedTo, email: string): Offer {
  return { ...keyToEnter(offeredSecret(to), email), recoveryCodes: offeredCodes(to) };
}

export function offeredSecret(to: OfferedTo): Uint8Array<ArrayBuffer> {
  return derived(`authenticator ${seed(to)}`, SECRET_BYTES);
}

export function offeredCodes(to: OfferedTo): string[] {
  return Array.from({ length: CODES }, (_, n) => {
    const bytes = derived(`recovery code ${n} ${seed(to)}`, CODE_BYTES);
    return grouped(new Secret({ buffer: bytes.buffer }).base32);
  });
}

/** However it was typed: with or without spaces and dashes, in capitals or not. */
export function hashRecoveryCode(code: string): Uint8Array<ArrayBuffer> {
  return hashSecret(code.replace(/[\s-]/g, "").toUpperCase());
}

function seed({ tokenHash, factorChangedAt }: OfferedTo): string {
  return `${Buffer.from(tokenHash).toString("hex")} ${factorChangedAt?.toISOString() ?? "first"}`;
}
