import fc from 'fast-check';
import { foldName } from '../../lambda/place/foldName.ts';

test.each([
  ['München', 'munchen'],
  ['  New   York ', 'new york'],
  ['St. Louis', 'saint louis'],
  ['Sankt-Petersburg', 'saint petersburg'],
  ['Mt. Rainier', 'mount rainier'],
  ['Ft Worth', 'fort worth'],
  ['Washington, D.C.', 'washington dc'],
  ['washington d. c.', 'washington dc'],
  ["Val-d'Isère", 'val disere'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['İzmir', 'izmir'],
  ['The Hague', 'hague'],
  ['The', 'the'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['東京', '東京'],
  ['दिल्ली', 'दिल्ली'],
  ['ＮＹＣ', 'nyc'],
  ['', ''],
  ['?!', ''],
])('%s is compared as %s', (name, expected) => {
  expect(foldName(name)).toBe(expected);
});

test('folding a folded name changes nothing in plain words', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^([a-z]{2,8} ){0,4}[a-z]{2,8}$/), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});
