import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { openPagedFile } from '../../lambda/place/pagedFile.ts';

/** Some pages, the last one not full. */
const bytes = Buffer.from(
  Array.from({ length: 70_000 }, (_, index) => (index * 7 + (index >> 8)) % 128),
);
const folder = mkdtempSync(join(tmpdir(), 'red-sky-pages-'));
const path = join(folder, 'file.bin');
writeFileSync(path, bytes);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each([
  ['a file', openPagedFile(path)],
  ['bytes', openPagedFile(bytes)],
])('openPagedFile of %s', (_, file) => {
  it('reads the words that are there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length / 4 - 1 }), (index) => {
        expect(file.word(index * 4)).toBe(bytes.readUInt32LE(index * 4));
      }),
    );
  });

  it('reads text, over the edges of pages too', () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 9_000 }));
    fc.assert(
      fc.property(spans, ([position, length]) => {
        const expected = bytes.toString('utf8', position, position + length);
        expect(file.text(position, length)).toBe(expected);
      }),
    );
  });

  it('reads nothing past the end', () => {
    expect(file.word(bytes.length + 80_000)).toBe(0);
  });
});
