/** How a bundle is compiled for and from its code cache: V8 takes a cache only for the very same source. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

export interface CompiledBundle {
  readonly script: Script;
  /** Runs the bundle; returns its handler. */
  readonly runHandler: () => (event: unknown, context: object) => unknown;
}

export function compileBundle(file: string, cachedData?: Buffer): CompiledBundle {
  const source = readFileSync(file, 'utf8');
  const wrapped = `(function (exports, require, module) {${source}\n})`;
  const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
  return {
    script,
    runHandler: () => {
      const module = { exports: {} };
      const bundle: unknown = script.runInThisContext();
      if (!isFunction(bundle)) throw new Error(`${file} is no bundle.`);
      bundle(module.exports, createRequire(file), module);
      const handler: unknown = Reflect.get(module.exports, 'handler');
      if (!isFunction(handler)) throw new Error(`${file} exports no handler.`);
      return handler;
    },
  };
}

function isFunction(value: unknown): value is (...parameters: unknown[]) => unknown {
  return typeof value === 'function';
}
