import * as fc from 'fast-check';

import {
  admissionOf,
  claimProbe,
  closedCircuit,
  judge,
  laterOf,
} from '../../../lambda/weather/keeping/circuit.ts';
import type { Circuit, Outcome } from '../../../lambda/weather/keeping/circuit.ts';

const second = 1000;
const letters: Readonly<Record<string, Outcome>> = {
  g: { kind: 'good' },
  s: { kind: 'slow' },
  f: { kind: 'failed' },
  l: { kind: 'limited' },
};

/** After outcomes at time 0: good, slow, failed, limited. */
function after(outcomes: string, from: Circuit = closedCircuit, now = 0): Circuit {
  return Array.from(outcomes).reduce((circuit, letter) => {
    const outcome = letters[letter];
    return outcome === undefined ? circuit : judge(circuit, outcome, now);
  }, from);
}

test.each([
  ['ff', 'ask'],
  ['fff', 'never'],
  ['ffgff', 'ask'],
  ['gggggffgff', 'ask'],
  ['gfgfgfgfgf', 'never'],
  ['sssss', 'ask'],
  ['sssssggggg', 'reluctantly'],
  ['ssssgggggg', 'ask'],
  ['l', 'never'],
])('after %s: %s', (outcomes, admission) => {
  expect(admissionOf(after(outcomes), 1)).toBe(admission);
});

test.each([
  ['fff', 10],
  ['l', 60],
])('%s leaves it alone for %p seconds, and then sends one to see', (outcomes, seconds) => {
  const open = after(outcomes);
  expect(admissionOf(open, seconds * second - 1)).toBe('never');
  expect(admissionOf(open, seconds * second)).toBe('probe');
  const probed = claimProbe(open, seconds * second);
  expect(admissionOf(probed, seconds * second + 1)).toBe('never');
  // Who was sent and does not come back is not waited for.
  expect(admissionOf(probed, (seconds + 5) * second)).toBe('probe');
});

test.each([
  [7 * second, 7],
  [48 * 60 * 60 * second, 60 * 60],
])('a service that says when to come again, in %p ms: after %p seconds', (retryAfter, seconds) => {
  const open = judge(closedCircuit, { kind: 'limited', retryAfter }, 0);
  expect(admissionOf(open, seconds * second - 1)).toBe('never');
  expect(admissionOf(open, seconds * second)).toBe('probe');
});

test('a good probe closes it', () => {
  expect(admissionOf(after('g', claimProbe(after('fff'), 10_000), 10_100), 10_101)).toBe('ask');
});

test('each probe that fails doubles the pause, up to five minutes', () => {
  let circuit = after('fff');
  const pauses = Array.from({ length: 7 }, () => {
    const now = circuit.opening?.until ?? 0;
    circuit = after('f', claimProbe(circuit, now), now);
    return ((circuit.opening?.until ?? 0) - now) / second;
  });
  expect(pauses).toEqual([20, 40, 80, 160, 300, 300, 300]);
});

test('a call that began before it opened changes nothing', () => {
  const open = after('fff');
  expect(after('gfs', open, 1)).toEqual(open);
});

test('of what two containers know, the later change holds, in any order of telling', () => {
  const steps = fc.array(fc.constantFrom('g', 's', 'f', 'l'), { maxLength: 20 });
  fc.assert(
    fc.property(steps, steps, (one, other) => {
      const [a, b] = [after(one.join('')), after(other.join(''), closedCircuit, 5)];
      const [ab, ba] = [laterOf(a, b), laterOf(b, a)];
      expect(ab.changedAt).toBe(ba.changedAt);
      expect(ab.changedAt).toBe(Math.max(a.changedAt, b.changedAt));
    }),
  );
});

test('whatever happens, it is asked again within an hour, and no two changes bear the same time', () => {
  const event = fc.record({
    letter: fc.constantFrom('g', 's', 'f', 'l', 'p'),
    wait: fc.nat(600_000),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let now = 0;
      let circuit = closedCircuit;
      for (const { letter, wait } of events) {
        now += wait;
        const before = circuit;
        circuit = letter === 'p' ? claimProbe(circuit, now) : after(letter, circuit, now);
        expect(['ask', 'probe', 'reluctantly']).toContain(admissionOf(circuit, now + 3_600_000));
        if (circuit.opening !== before.opening)
          expect(circuit.changedAt).toBeGreaterThan(before.changedAt);
      }
    }),
  );
});
