import "server-only";
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { authSecret } from "../session";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** For the database: a copy of it alone signs nobody in. AES-256-GCM: nonce, ciphertext, tag. */
export function seal(plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key("sealed"), nonce);
  return new Uint8Array(Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** Fails on what this server's key did not seal. */
export function unseal(sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key("sealed"), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const ciphertext = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return new Uint8Array(Buffer.concat([decipher.update(ciphertext), decipher.final()]));
}

/** The same bytes for the same seed, and nobody else's: what is offered needs no row before it is taken. */
export function derived(seed: string, bytes: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac("sha256", key("offered")).update(seed).digest().subarray(0, bytes));
}

function key(purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", authSecret(), "", `throughline second factor, ${purpose}`, 32));
}
