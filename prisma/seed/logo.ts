import { crc32, deflateSync } from "node:zlib";

/** The demo firm's mark as a PNG: two bars that meet, drawn here so that no file has to be kept. */
export function demoLogo(size = 160): Uint8Array<ArrayBuffer> {
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Buffer.alloc(1 + size * 4);
    for (let x = 0; x < size; x++) row.set(pixelAt(x / size, y / size), 1 + x * 4);
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", head),
      chunk("IDAT", deflateSync(Buffer.concat(rows))),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

const INK = [0x1d, 0x3f, 0x72, 0xff];
const NOTHING = [0, 0, 0, 0];

/** A stem, and two arms of which the lower is shorter: an F, and half an R. */
function pixelAt(x: number, y: number): number[] {
  const isStem = x > 0.12 && x < 0.32;
  const isUpper = y > 0.08 && y < 0.28 && x < 0.88 && x > 0.12;
  const isLower = y > 0.42 && y < 0.6 && x < 0.68 && x > 0.12;
  const isDot = (x - 0.74) ** 2 + (y - 0.78) ** 2 < 0.018;
  return (isStem && y > 0.08 && y < 0.92) || isUpper || isLower || isDot ? INK : NOTHING;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
