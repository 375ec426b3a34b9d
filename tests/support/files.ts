/** Small files of each kind, as their programs begin them. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (mark) => mark.charCodeAt(0));
}

export const PDF = bytesOf("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
export const PNG = bytesOf("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR");

/** A zip that stores empty entries under these names. */
export function zipOf(...names: string[]): Uint8Array<ArrayBuffer> {
  const local = names.map((name) => record(0x04034b50, 30, name, 26));
  const offset = local.reduce((sum, bytes) => sum + bytes.length, 0);
  const directory = names.map((name) => record(0x02014b50, 46, name, 28));
  const size = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, names.length, true);
  end.setUint16(10, names.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return new Uint8Array(Buffer.concat([...local, ...directory, new Uint8Array(end.buffer)]));
}

function record(magic: number, length: number, name: string, nameLengthAt: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, magic, true);
  view.setUint16(nameLengthAt, name.length, true);
  return Buffer.concat([new Uint8Array(view.buffer), bytesOf(name)]);
}
