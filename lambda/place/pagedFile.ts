/** A file that is read here and there: only the pages that are looked at are loaded, and then kept. */

import { openSync, readSync } from 'node:fs';

export interface PagedFile {
  /** The little-endian 32-bit word at a position, which is a multiple of four; 0 past the end. */
  readonly word: (position: number) => number;
  /** UTF-8 */
  readonly text: (position: number, bytes: number) => string;
}

const pageBits = 14;
const pageBytes = 2 ** pageBits;

/** Opens a file by its path or its bytes. It stays open as long as the process lives. */
export function openPagedFile(file: string | Buffer): PagedFile {
  const pages: (Uint32Array | undefined)[] = [];
  const fill = typeof file === 'string' ? fileFiller(file) : bufferFiller(file);

  const pageAt = (position: number): Uint32Array => {
    const number = position >>> pageBits;
    const known = pages[number];
    if (known !== undefined) return known;
    const page = new Uint32Array(pageBytes / 4);
    fill(new Uint8Array(page.buffer), number * pageBytes);
    pages[number] = page;
    return page;
  };
  const word = (position: number) => pageAt(position)[(position % pageBytes) >>> 2] ?? 0;

  return {
    word,
    text: (position, length) => {
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length;) {
        const at = position + done;
        const inPage = at % pageBytes;
        const part = Math.min(length - done, pageBytes - inPage);
        bytes.set(new Uint8Array(pageAt(at).buffer, inPage, part), done);
        done += part;
      }
      return bytes.toString('utf8');
    },
  };
}

type Fill = (page: Uint8Array, position: number) => void;

function fileFiller(path: string): Fill {
  const file = openSync(path, 'r');
  return (page, position) => {
    readSync(file, page, 0, page.length, position);
  };
}

function bufferFiller(buffer: Buffer): Fill {
  return (page, position) => {
    page.set(buffer.subarray(position, position + page.length));
  };
}
