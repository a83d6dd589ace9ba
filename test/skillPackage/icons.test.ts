import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { encodePng } from '../../tools/icons/encodePng.ts';
import { paintEvening } from '../../tools/icons/paintEvening.ts';

test.each([
  ['smallIcon.png', 108],
  ['largeIcon.png', 512],
])('%s shows what the code draws', (file, sidePx) => {
  const drawn = paintEvening(sidePx);
  const kept = decodePng(readFileSync(`skill-package/assets/images/${file}`));
  expect([kept.widthPx, kept.heightPx]).toEqual([sidePx, sidePx]);
  const furthest = drawn.rgb.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - kept.rgb.readUInt8(at))),
    0,
  );
  // Two engines may round the last bit of a cosine differently.
  expect(furthest).toBeLessThanOrEqual(1);
});

test('a picture survives being encoded', () => {
  const rgb = Uint8Array.from({ length: 3 * 2 * 3 }, (_, index) => (index * 97) % 256);
  expect(decodePng(Buffer.from(encodePng({ widthPx: 3, heightPx: 2, rgb })))).toEqual({
    widthPx: 3,
    heightPx: 2,
    rgb: Buffer.from(rgb),
  });
});

test('the checksum is the one of the standard', () => {
  const png = Buffer.from(encodePng({ widthPx: 1, heightPx: 1, rgb: new Uint8Array(3) }));
  // Every PNG ends in the same empty chunk.
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
});

/** Reads the one kind of PNG that we write: three chunks, each row as its difference from the last. */
function decodePng(file: Buffer): { widthPx: number; heightPx: number; rgb: Buffer } {
  const [widthPx, heightPx] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const data = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  const rowBytes = widthPx * 3;
  const rgb = Buffer.alloc(rowBytes * heightPx);
  for (let at = 0; at < rgb.length; at += 1) {
    const row = Math.floor(at / rowBytes);
    rgb[at] = data.readUInt8(at + row + 1) + (row === 0 ? 0 : rgb.readUInt8(at - rowBytes));
  }
  return { widthPx, heightPx, rgb };
}
