import {
  readXrayHeader,
  writeTraceParent,
  writeXrayHeader,
} from '../../../lambda/support/trace/traceHeaders.ts';

const traceId = '5759e988bd862e3fe1be46a994272793';
const spanId = '53995c3f42cd8ad8';

test.each([
  ['Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1', { traceId, spanId, isSampled: true }],
  ['Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1;Lineage=a87bd80c:1|68fd508a:5', { traceId, spanId, isSampled: true }],
  ['Self=1-67891234-12456789abcdef012345678;Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=0', { traceId, spanId, isSampled: false }],
  ['Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=?', { traceId, isSampled: false }],
  ['Root=1-5759e988-bd862e3fe1be46a994272793', { traceId, isSampled: false }],
  ['Root=2-5759e988-bd862e3fe1be46a994272793;Sampled=1', undefined],
  ['Sampled=1', undefined],
  ['', undefined],
])('%s', (header, expected) => {
  expect(readXrayHeader(header)).toEqual(expected);
}); // prettier-ignore

test('what is written is read again', () => {
  const header = writeXrayHeader({ traceId, id: spanId });
  expect(readXrayHeader(header)).toEqual({ traceId, spanId, isSampled: true });
});

test('the trace context of the W3C, as its version 00 has it', () => {
  expect(writeTraceParent({ traceId, id: spanId })).toBe(`00-${traceId}-${spanId}-01`);
});
