export type Picture = { contentType: "image/png" | "image/jpeg"; width: number; height: number };

/** What a PNG or JPEG says of itself, by its bytes; null for everything else, and for one that breaks off before. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngSize(view) ?? jpegSize(view);
}

const PNG = [0x89504e47, 0x0d0a1a0a];
const IHDR = 0x49484452;

function pngSize(view: DataView): Picture | null {
  if (view.byteLength < 24 || view.getUint32(0) !== PNG[0] || view.getUint32(4) !== PNG[1]) return null;
  if (view.getUint32(12) !== IHDR) return null;
  return sized("image/png", view.getUint32(16), view.getUint32(20));
}

/** Segments one after another until the one of the frame: SOF0 to SOF15 but for DHT, JPG and DAC among them. */
function jpegSize(view: DataView): Picture | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized("image/jpeg", view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function sized(contentType: Picture["contentType"], width: number, height: number): Picture | null {
  return width > 0 && height > 0 ? { contentType, width, height } : null;
}
