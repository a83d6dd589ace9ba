import type { Regional } from '../language.ts';

/** British ways, which Australia, India and Canada share in part. */
const british = {
  synonyms: {
    Garment: {
      jumper: ['jumper', 'woolly jumper', 'warm jumper', 'jumpers'],
      rainJacket: ['mac', 'pac a mac', 'pakamac'],
    },
  },
  patterns: {
    RainIntent: [
      '(is it|will it be|is it going to be) (tipping it down|chucking it down|bucketing down|spitting|pelting down) <day>',
    ],
  },
} as const satisfies Regional;

export const englishLocales = {
  'en-US': {
    synonyms: {
      Garment: {
        trousers: ['pants'],
        boots: ['duck boots'],
        sandals: ['jandals'],
        sunHat: ['ball cap'],
      },
    },
    patterns: {
      RainIntent: ['(is it|will it be) (raining cats and dogs|sprinkling) <day>'],
      TypicalWeatherIntent: [
        "(what's|what is) the (fall|summer|winter|spring) (weather|foliage weather) like [in {place}]",
      ],
    },
  },
  'en-GB': {
    synonyms: {
      Garment: { ...british.synonyms.Garment, shirt: ['vest'], boots: ['walking shoes'] },
    },
    patterns: {
      ...british.patterns,
      TypicalWeatherIntent: [
        "(what's|what is) the (autumn|summer|winter|spring) weather like [in {place}]",
      ],
    },
  },
  'en-CA': {
    synonyms: {
      Garment: {
        trousers: ['pants'],
        hat: ['toque', 'tuque'],
        jumper: ['bunnyhug'],
        sandals: ['runners'],
      },
    },
    patterns: {
      TypicalWeatherIntent: [
        "(what's|what is) the (fall|summer|winter|spring) weather like [in {place}]",
      ],
    },
  },
  'en-AU': {
    synonyms: {
      Garment: {
        ...british.synonyms.Garment,
        trousers: ['pants', 'trackies'],
        sandals: ['thongs'],
        swimwear: ['bathers', 'togs', 'cossie', 'swimmers', 'boardies'],
        rainBoots: ['gummies'],
      },
    },
    patterns: {
      ...british.patterns,
      TypicalWeatherIntent: [
        "(what's|what is) the (autumn|summer|winter|spring) weather like [in {place}]",
      ],
    },
  },
  'en-IN': {
    synonyms: {
      Garment: {
        jumper: ['jumper', 'woollen', 'monkey cap'],
        trousers: ['pants', 'pant'],
        sandals: ['chappals', 'chappal'],
        sunglasses: ['goggles', 'cooling glasses'],
      },
    },
    patterns: {
      RainIntent: ['(is the|will the) monsoon (coming|come|here|arrive) <day>'],
    },
  },
} as const satisfies Record<string, Regional>;
