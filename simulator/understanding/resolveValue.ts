import { createHash } from 'node:crypto';
import type { Slot } from 'ask-sdk-model';
import type { CompiledValue, Lexicon } from './compiledModel.ts';
import { kindOf } from './slotKinds.ts';
import type { Span } from './spans.ts';

function findValues(
  type: string,
  span: Span,
  stems: readonly string[],
  lexicon: Lexicon,
): readonly CompiledValue[] {
  if ('values' in span) return span.values.filter((value) => value.type === type);
  if (span.span !== 'place') return [];
  const value = span.value ?? lexicon.placeNames.get(stems.slice(span.start, span.end).join(' '));
  return value?.type === type ? [value] : [];
}

/**
 * Entity resolution as Alexa sends it for the model's own slot types and for Amazon types that the model
 * extends; a value without an id gets a hash in its place, as there. The authority is no real one.
 */
export function resolveValue(
  type: string,
  span: Span,
  stems: readonly string[],
  lexicon: Lexicon,
): Pick<Slot, 'resolutions'> {
  const isResolved =
    'values' in span
      ? kindOf(type) === 'custom'
      : span.span === 'place' && lexicon.placeNames.size > 0;
  if (!isResolved) return {};
  const values = findValues(type, span, stems, lexicon);
  return {
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.red-sky.${type}`,
          status: { code: values.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
          values: values.map(({ id, name }) => ({
            value: { name, id: id ?? createHash('md5').update(name).digest('hex') },
          })),
        },
      ],
    },
  };
}
