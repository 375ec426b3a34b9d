/** What a picture is by its first bytes, whatever its name says; null for everything else. */
export function imageTypeOf(bytes: Uint8Array): "image/png" | "image/jpeg" | "image/webp" | null {
  const starts = (signature: readonly number[], at = 0) =>
    bytes.length >= at + signature.length && signature.every((byte, index) => bytes[at + index] === byte);
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  if (starts([0xff, 0xd8, 0xff])) return "image/jpeg";
  const [riff, webp] = ["RIFF", "WEBP"].map((word) => [...word].map((letter) => letter.charCodeAt(0)));
  return starts(riff!) && starts(webp!, 8) ? "image/webp" : null;
}
