import { countryName } from '../../lambda/place/countryName.ts';

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));

describe('countryName', () => {
  it("names countries as the engine does, but for names that have changed since the engine's", () => {
    const engine = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const named = codes.filter((code) => countryName(code) !== undefined);
    const differing = named.filter((code) => countryName(code) !== engine.of(code));
    expect(named).toHaveLength(250);
    expect(differing.length).toBeLessThan(5);
  });

  it.each([
    ['AD', 'Andorra'],
    ['AX', 'Åland Islands'],
    ['CI', 'Côte d’Ivoire'],
    ['US', 'United States'],
    ['ZW', 'Zimbabwe'],
  ])('names %s %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });

  it.each(['', 'us', 'ZZ', 'QQ', 'USA', '..', 'SAR'])('knows no country "%s"', (code) => {
    expect(countryName(code)).toBeUndefined();
  });
});
