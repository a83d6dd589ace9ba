import { build } from 'esbuild';

test('the AWS SDK is loaded by the first call, not with the store', async () => {
  const { metafile } = await build({
    entryPoints: ['lambda/memory/dynamo.ts', 'lambda/memory/peopleStore.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'dist',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const loadsSdk = (path: string): boolean => {
    const output = metafile.outputs[path];
    if (output === undefined) return false;
    return (
      Object.keys(output.inputs).some((input) => input.includes('@aws-sdk/client-dynamodb')) ||
      output.imports.some(({ path: next, kind }) => kind === 'import-statement' && loadsSdk(next))
    );
  };
  const entries = outputs.filter(([, { entryPoint }]) => entryPoint?.startsWith('lambda/'));
  expect(entries.map(([path, { entryPoint }]) => [entryPoint, loadsSdk(path)])).toEqual(
    expect.arrayContaining([
      ['lambda/memory/dynamo.ts', false],
      ['lambda/memory/dynamoCalls.ts', true],
      ['lambda/memory/peopleStore.ts', false],
    ]),
  );
});
