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
    ['a method', 'var o={m(b){return b}};', 'm(b){return b}', 'var o={m:(function(b){return b})};'],
    ['an asynchronous method of a quoted name', 'var o={async "~m"(){}};', '"~m"(){}', 'var o={"~m":(async function(){})};'],
  ])('%s is in parentheses', (_, code, ran, expected) => {
    expect(warmed(code, ran)).toBe(expected);
  }); // prettier-ignore

  test.each([
    ['in a block, where it is known in there alone', 'if(x){a();function a(){}}', 'function a(){}'],
    ['that is a method of a class declaration', 'class C{m(){return 1}}', 'm(){return 1}'],
    ['that is a method and asks further up', 'var o={m(){return super.m()}}', 'm(){return super.m()}'],
    ['that is a method of a computed name', 'var o={[k](){}}', '[k](){}'],
    ['that is a method and generates', 'var o={*m(){}}', '*m(){}'],
    ['that sets', 'var o={set m(x){y=x}}', 'm(x){y=x}'],
    ['that gets, of a class', 'var C=class{get m(){return 1}}', 'm(){return 1}'],
    ['that constructs', 'var C=class{constructor(){y=1}}', 'constructor(){y=1}'],
    ['that is static', 'var C=class{static m(){return 1}}', 'm(){return 1}'],
    ['that knows the own name of its class', 'var C=class D{m(){return D}}', 'm(){return D}'],
    ['that knows what is private', 'var C=class{#a=1;m(){return this.#a}}', 'm(){return this.#a}'],
    ['that is private', 'var C=class{#m(){return 1}}', '#m(){return 1}'],
    ['that something static may call', 'var C=class{static one=new this().m();m(){return 1}}', 'm(){return 1}'],
    ['that something static may call on the way', 'var C=class{static{new this().m()}m(){return 1}}', 'm(){return 1}'],
    ['that is a method of a class and asks further up', 'var C=class extends B{m(){return super.m()}}', 'm(){return super.m()}'],
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

test('methods of a class stay its own, and are not listed among what its objects hold', async () => {
  const [add, wait] = ['add(n){return this.sum+=n}', 'wait(){return this.add(2)}'];
  const definition = `class{constructor(){this.sum=38}${add}async ${wait}get twice(){return this.sum*2}}`;
  const code = [
    `var make=()=>${definition},C=make(),D=class extends C{add(n){return super.add(2*n)}},one=new D;`,
    'result=one.wait().then((sum)=>{var names=[];for(var name in one)names.push(name);',
    "return [sum,one.twice,names,typeof C.prototype.wait].join(' ')});",
  ];
  const changed = warmed(code.join(''), add, wait, `()=>${definition}`);
  expect(changed).toContain('add:(function(n)');
  expect(changed).toContain('wait:(async function()');
  const context = createContext({ result: undefined });
  runInContext(changed, context);
  expect(await context['result']).toBe('42 84 sum function');
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
