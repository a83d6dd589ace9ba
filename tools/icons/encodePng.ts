import { deflateSync } from 'node:zlib';

/** Rows from the top, three bytes (red, green, blue) a pixel. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgb: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const bytesAPixel = 3;
/** Each row is stored as its difference from the row above, which suits a sky. */
const filterUp = 2;

/** The picture as a PNG file (ISO/IEC 15948): truecolour, eight bits a channel, no transparency. */
export function encodePng({ widthPx, heightPx, rgb }: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(filterRows(rgb, widthPx * bytesAPixel, heightPx), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function filterRows(rgb: Uint8Array, rowBytes: number, rows: number): Uint8Array {
  const filtered = new Uint8Array(rows * (rowBytes + 1));
  for (let row = 0; row < rows; row += 1) {
    filtered[row * (rowBytes + 1)] = filterUp;
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const above = row === 0 ? 0 : (rgb[at - rowBytes] ?? 0);
      filtered[row * (rowBytes + 1) + 1 + column] = (rgb[at] ?? 0) - above;
    }
  }
  return filtered;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The cyclic redundancy check that PNG asks for; zlib.crc32 is younger than the oldest Node we run on. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
