/** What the bundle does otherwise than the sources, so that it starts faster (docs/bench.md). */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Plugin } from 'esbuild';

/**
 * What every answer needs, and what of it is used. Imported at first use in the sources, so that tests and tools need not
 * load it.
 */
const hoisted: Readonly<Record<string, { readonly statement: string; readonly value: string }>> = {
  './dynamoCalls.ts': {
    statement: `import { connect as hoistedConnect } from './dynamoCalls.ts';`,
    value: '{ connect: hoistedConnect }',
  },
  'node-fetch': {
    statement: `import hoistedFetch from 'node-fetch';`,
    value: '{ default: hoistedFetch }',
  },
  'node:http': { statement: `import hoistedHttp from 'node:http';`, value: 'hoistedHttp' },
  'node:https': { statement: `import hoistedHttps from 'node:https';`, value: 'hoistedHttps' },
};

/**
 * Loads `hoisted` with the bundle: it is needed anyway, and esbuild drops what is unused only where modules are imported
 * at the top.
 */
export const hoistImports: Plugin = {
  name: 'hoistImports',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]lambda[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const found = Object.entries(hoisted).filter(([name]) =>
        source.includes(`import('${name}')`),
      );
      const statements = found.map(([, { statement }]) => statement);
      const contents = found.reduce(
        (text, [name, { value }]) =>
          text.replaceAll(`import('${name}')`, `Promise.resolve(${value})`),
        // In front of the first line, so that the source map keeps the lines.
        statements.join('') + source,
      );
      return { contents: escapeOthers(contents), loader: 'ts' };
    });
  },
};

/** Code with a character beyond ASCII takes two bytes for each that it has; esbuild leaves those of patterns as they are. */
function escapeOthers(source: string): string {
  return source.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What no request of ours reaches. */
const unreached = [
  // node-fetch: web streams for Node 14 (Node has its own, and looking for them loads them), and forms in answers.
  /^\.\/streams\.cjs$/,
  /^\.\/utils\/multipart-parser\.js$/,
  /^fetch-blob/,
  /^data-uri-to-buffer$/,
  // The AWS SDK: event streams, of which DynamoDB has none. Being imported late, they would keep half of the SDK in
  // functions of its own.
  /^@smithy\/core\/event-streams$/,
  // The AWS SDK: names of browsers.
  /^bowser$/,
  // The AWS SDK: a way to retry that is not ours, a hash for where Node has none, regions of virtual machines, buckets.
  /\/AdaptiveRetryStrategy$/,
  /^\.\/Sha256Js$/,
  /\/getInstanceMetadataRegion$/,
  /\/service-customizations$/,
  // The AWS SDK: dates and numbers of schemas, and where settings would name an address.
  /^\.\/(date|parse)-utils$/,
  /\/getEndpointFromConfig$/,
  // The AWS SDK: its own protocol and its own rules for where DynamoDB is, instead of which lambda/memory/dynamoCalls.ts
  // brings its own, with what they are made of.
  /^@aws-sdk\/core\/protocols$/,
  /^@aws-sdk\/dynamodb-codec$/,
  /^\.\/endpoint\/endpointResolver$/,
  /^\.\/partitions$/,
  /\/util-endpoints\/aws$/,
  /\/lib\/aws\/partition$/,
  // The ask SDK: a client of Alexa's services, sizes of screens and texts of a picture language before APL.
  /^\.\/service\/DefaultApiClient$/,
  /^\.\/util\/ViewportUtils$/,
  /^\.\/response\/(Plain|Rich)?TextContentHelper$/,
  /^\.\/response\/ImageHelper$/,
];

export const leaveOut: Plugin = {
  name: 'leaveOut',
  setup: (build) => {
    for (const filter of unreached)
      build.onResolve({ filter }, ({ path, importer }) =>
        /node_modules/.test(importer) ? { path, namespace: 'leftOut' } : undefined,
      );
    build.onLoad({ filter: /./, namespace: 'leftOut' }, () => ({
      // CommonJS, so that any name may be imported of it.
      contents: 'module.exports = {};',
    }));
  },
};

/** Gives a module, to those who import it from a package, other contents. */
function replace(name: string, filter: RegExp, importedBy: RegExp, contents: string): Plugin {
  return {
    name,
    setup: (build) => {
      build.onResolve({ filter }, ({ path, importer }) =>
        importedBy.test(importer) ? { path, namespace: name } : undefined,
      );
      build.onLoad({ filter: /./, namespace: name }, () => ({ contents, resolveDir: '.' }));
    },
  };
}

export const replacements: readonly Plugin[] = [
  // The ask SDK, whose index loads all that it has: what the skill imports of it. The build fails where that is more.
  replace(
    'withoutIndex',
    /^ask-sdk-core$/,
    /[\\/]lambda[\\/]/,
    `export { SkillBuilders } from 'ask-sdk-core/dist/skill/SkillBuilders.js';
     export { getRequestType, getSupportedInterfaces } from 'ask-sdk-core/dist/util/RequestEnvelopeUtils.js';`,
  ),
  // node-fetch asks of each body whether it is a form; none of ours is.
  replace(
    'withoutForms',
    /^formdata-polyfill\//,
    /node-fetch/,
    'export class FormData {} export const formDataToBlob = undefined;',
  ),
  // The AWS SDK takes its random ids from the Web's cryptography, which Node loads at its first use, though it has such ids without.
  replace(
    'withoutWebCrypto',
    /^\.\/uuid\/v4$/,
    /@smithy/,
    `import { randomUUID } from 'node:crypto'; export const bindV4 = () => randomUUID;`,
  ),
  // The AWS SDK asks of each schema whether it has a stream of events in it; ours are of nothing (`nameOperations`).
  replace(
    'withoutSchemas',
    /^\.\/schemas\/NormalizedSchema$/,
    /@smithy/,
    `exports.NormalizedSchema = { of: () => ({ getEventStreamMember: () => '' }) };`,
  ),
  replace(
    'withoutBlobs',
    /\/Uint8ArrayBlobAdapter$/,
    /@smithy/,
    `export const bindUint8ArrayBlobAdapter = () => Object;`,
  ),
  replace('withoutStreams', /^\.\/HeaderFormatter$/, /@smithy/, `export class HeaderFormatter {}`),
  // The AWS SDK: what lambda/memory/dynamoCalls.ts takes out of each call. CommonJS, so that any name may be imported of it.
  replace(
    'withoutMiddleware',
    /\/(loggerMiddleware|getRecursionDetectionPlugin|recursionDetectionMiddleware|user-agent-middleware)$/,
    /@aws-sdk/,
    `exports.getLoggerPlugin = exports.getRecursionDetectionPlugin = exports.getUserAgentPlugin = () => ({ applyToStack() {} });`,
  ),
  // The SDKs tell their versions in a header, of the AWS SDK one that we leave off, of the ask SDK one to services of Alexa that
  // it asks; we ask them ourselves.
  replace(
    'withoutVersion',
    /^(\.\.\/)+package\.json$/,
    /client-dynamodb|ask-sdk-core/,
    `exports.version = '';`,
  ),
  // node-fetch tells where a request comes from, in a browser's words, when it is told so.
  replace(
    'withoutReferrer',
    /^\.\/utils\/referrer\.js$/,
    /node-fetch/,
    `export const DEFAULT_REFERRER_POLICY = '', validateReferrerPolicy = (policy) => policy,
       determineRequestsReferrer = () => null, parseReferrerPolicyFromHeader = () => '';`,
  ),
];

/** What works out settings that are spelt out. */
export const spellOutSettings: Plugin = {
  name: 'spellOutSettings',
  setup: (build) => {
    const filter =
      /^\.\/(runtimeExtensions|defaults-mode\/resolveDefaultsModeConfig|node-config-provider\/configLoader|middleware-user-agent\/configurations|util-user-agent-node\/defaultUserAgent)$/;
    build.onResolve({ filter }, ({ importer }) =>
      /@aws-sdk|@smithy/.test(importer)
        ? { path: resolve('tools/bundle/withoutSettings.ts') }
        : undefined,
    );
  },
};

/** DynamoDB's operations without the schemas of what they take and give, of which our protocol asks the name alone. */
export const nameOperations: Plugin = {
  name: 'nameOperations',
  setup: (build) => {
    build.onLoad({ filter: /client-dynamodb.dist-es.schemas.schemas_0\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace(/^\w+\.registerError\(.*$/gm, '')
        // All but operations, whose kind is 9.
        .replace(/^((?:export )?var \S+) = \[-?[0-8],[^;]*\];$/gm, '$1;')
        .replace(/new TypeRegistry\(\w+\)/g, 'undefined')
        .replace(/\(\) => \w+\$?, \(\) => \w+\$?(?=\s*\];)/g, `'unit', 'unit'`);
      return { contents, loader: 'js' };
    });
  },
};
