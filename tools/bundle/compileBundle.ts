/** How a bundle is compiled for and from its code cache: V8 takes a cache only for the very same source. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

export interface BundleLoader {
  /** Runs the bundle; returns its handler. */
  readonly loadHandler: () => (event: unknown, context: object) => unknown;
  /** What has been compiled by now, by file. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/** Loads the files of a bundle, each with the cache that lies beside it. */
export function createBundleLoader(folder: string): BundleLoader {
  const scripts = new Map<string, Script>();
  const loaded = new Map<string, object>();

  function load(file: string): object {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const cacheFile = `${file}.cache`;
    const cachedData = existsSync(cacheFile) ? readFileSync(cacheFile) : undefined;
    const wrapped = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
    scripts.set(file, script);
    const module = { exports: {} };
    loaded.set(file, module.exports);
    const bundle: unknown = script.runInThisContext();
    if (!isFunction(bundle)) throw new Error(`${file} is no part of a bundle.`);
    const requireOthers = createRequire(file);
    const requireAny = (name: string): unknown =>
      name.startsWith('./') ? load(join(folder, name)) : requireOthers(name);
    bundle(module.exports, requireAny, module);
    // A bundle may put an object of its own there.
    loaded.set(file, module.exports);
    return module.exports;
  }

  return {
    scripts,
    loadHandler: () => {
      const file = join(folder, 'index.cjs');
      const handler: unknown = Reflect.get(load(file), 'handler');
      if (!isFunction(handler)) throw new Error(`${file} exports no handler.`);
      return handler;
    },
  };
}

function isFunction(value: unknown): value is (...parameters: unknown[]) => unknown {
  return typeof value === 'function';
}
