import { SourceMap } from 'node:module';
import { createContext, runInContext } from 'node:vm';

import { transformSync } from 'esbuild';
import * as v from 'valibot';

import { compileAtOnce } from '../../tools/bundle/compileAtOnce.ts';

const mapSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    version: v.number(),
    sources: v.array(v.string()),
    names: v.array(v.string()),
    mappings: v.string(),
  }),
);
const noParts = { file: '', sourcesContent: [], sourceRoot: '' };
const noMap = JSON.stringify({ version: 3, sources: [], names: [], mappings: '' });

/** The code after all functions whose text is given ran. */
function warmed(code: string, ...texts: readonly string[]): string {
  const ran = texts.map((text) => {
    const start = code.indexOf(text);
    return { start, end: start + text.length };
  });
  return compileAtOnce({ code, map: noMap }, ran).code;
}

describe('a function that ran', () => {
  test.each([
    ['an arrow', 'var a=b=>b+1;', 'b=>b+1', 'var a=(b=>b+1);'],
    ['an expression', 'var a=function(b){return b};', 'function(b){return b}', 'var a=(function(b){return b});'],
    ['an asynchronous arrow', 'var a=async()=>({b:1});', 'async()=>({b:1})', 'var a=(async function(){return(({b:1}))});'],
    ['one of a bare name', 'var a=async b=>{await b};', 'async b=>{await b}', 'var a=(async function( b){await b});'],
    ['one with a function inside', 'var a=async(b,c=1)=>function(){this.d};', 'async(b,c=1)=>function(){this.d}', 'var a=(async function(b,c=1){return(function(){this.d})});'],
    ['an argument', 'f(()=>{g()})', '()=>{g()}', 'f((()=>{g()}))'],
    ['a declaration', 'a(1);function a(b){return b}', 'function a(b){return b}', 'var a=(function (b){return b});a(1);;'],
    ['a declaration after a directive', '"use strict";a();async function a(){}', 'async function a(){}', '"use strict";var a=(async function (){});a();;'],
    ['a declaration at the head already', 'function a(){}a()', 'function a(){}', 'var a=(function (){});a()'],
  ])('%s is in parentheses', (_, code, ran, expected) => {
    expect(warmed(code, ran)).toBe(expected);
  }); // prettier-ignore

  test.each([
    ['in a block, where it is known in there alone', 'if(x){a();function a(){}}', 'function a(){}'],
    ['that is a method', 'var o={m(){return 1}}', '(){return 1}'],
    ['that is a method of a class', 'class C{m(){return 1}}', '(){return 1}'],
    ['that sets', 'var o={set m(x){y=x}}', '(x){y=x}'],
    ['that is an asynchronous arrow and needs what is around it', 'var a=async()=>this;', 'async()=>this'],
    ['that does so further inside', 'var a=async b=>b(()=>arguments);', 'async b=>b(()=>arguments)'],
    ['that generates', 'function*a(){}', 'function*a(){}'],
    ['that is long', `var a=()=>"${'x'.repeat(2500)}";`, `()=>"${'x'.repeat(2500)}"`],
  ])('one %s stays as it is', (_, code, ran) => {
    expect(warmed(code, ran)).toBe(code);
  }); // prettier-ignore

  test('and that did not, stays as it is', () => {
    expect(warmed('var a=b=>b+1;')).toBe('var a=b=>b+1;');
  });
});

test('declarations in one another find each other, whatever comes first', () => {
  const inner = 'function half(n){return n/2}';
  const outer = `function twice(n){return half(n)*4;${inner}}`;
  const code = `result=twice(21);${outer}`;
  const changed = warmed(code, inner, outer);
  expect(changed).not.toContain('function half');
  const context = createContext({ result: 0 });
  runInContext(changed, context);
  expect(context['result']).toBe(42);
});

test('an asynchronous arrow that ends with another function answers as before', async () => {
  const inner = 'async n=>n/2';
  const outer = `async()=>${inner}`;
  const changed = warmed(`var f=${outer};result=f().then(g=>g(84));`, inner, outer);
  expect(changed).not.toContain('async n');
  const context = createContext({ result: undefined });
  runInContext(changed, context);
  expect(await context['result']).toBe(42);
});

test('positions still lead to the sources', () => {
  const source = 'first();\nfunction first() {\n  return second("marked");\n}\n';
  const options = { minify: true, sourcemap: true, sourcefile: 'a.js' } as const;
  const built = transformSync(source, options);
  const ran = { start: built.code.indexOf('function'), end: built.code.lastIndexOf('}') + 1 };
  const { code, map } = compileAtOnce(built, [ran]);
  // Declared first now, what was second before.
  expect(code.indexOf('"marked"')).toBeLessThan(code.indexOf('first();'));
  const sources = new SourceMap({ ...noParts, ...v.parse(mapSchema, map) });
  const at = (text: string) => sources.findEntry(0, code.indexOf(text));
  expect(at('"marked"')).toMatchObject({ originalSource: 'a.js', originalLine: 2, originalColumn: 16 });
  expect(at('first();')).toMatchObject({ originalSource: 'a.js', originalLine: 0, originalColumn: 0 });
}); // prettier-ignore
