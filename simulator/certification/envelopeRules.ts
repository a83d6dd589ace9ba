import { bytesOf, faultsOf, type Rule } from './rule.ts';

const maxResponseBytes = 24 * 1024;
/** Then Alexa says that the skill does not respond. */
const longestMilliseconds = 8000;

export const envelopeRules: readonly Rule[] = [
  {
    rule: 'version',
    title: 'The response is of version 1.0.',
    findFaults: ({ envelope }) =>
      faultsOf([[envelope.version !== '1.0', 'the version is not 1.0']]),
  },
  {
    rule: 'responseSize',
    title: 'The whole response is under 24 KB.',
    findFaults: ({ envelope }) =>
      faultsOf([[bytesOf(envelope) >= maxResponseBytes, 'the response has 24 KB or more']]),
  },
  {
    rule: 'eightSeconds',
    title: 'The answer is there within eight seconds.',
    findFaults: ({ milliseconds = 0 }) =>
      faultsOf([[milliseconds >= longestMilliseconds, 'the answer took eight seconds or more']]),
  },
  {
    rule: 'values',
    title: 'No undefined, NaN or [object Object] is said or shown.',
    findFaults: ({ envelope }) =>
      textsOf(envelope.response)
        .filter((text) => /\b(?:undefined|NaN|null)\b|\[object /.test(text))
        .map((text) => `a value that is none in "${text}"`),
  },
  {
    rule: 'fulfillment',
    title: 'Whether it could be answered is told exactly where Alexa asks for that.',
    findFaults: ({ request: { request }, envelope: { response } }) => {
      const isAsked = request.type === 'CanFulfillIntentRequest';
      const { canFulfillIntent: told } = response;
      const slots = Object.values(told?.slots ?? {});
      return faultsOf([
        [isAsked && told === undefined, 'it is not told whether this could be answered'],
        [!isAsked && told !== undefined, 'it is told what could be answered, and nobody asked'],
        [
          told?.canFulfill === 'YES' && slots.some(({ canUnderstand }) => canUnderstand !== 'YES'),
          'a yes, and not every slot is understood',
        ],
      ]);
    },
  },
];

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
