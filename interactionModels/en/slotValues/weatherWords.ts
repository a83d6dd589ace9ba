import type { CustomSlotType } from '../../intents.ts';
import type { SlotValue } from '../../language.ts';

type Words = Readonly<Record<string, readonly [string, string, ...string[]]>>;

/** Slot values from a table of ids, each with what is said for it: the name first, then synonyms. */
export function valuesOf(words: Words): readonly SlotValue[] {
  return Object.entries(words).map(([id, [name, synonym, ...others]]) => ({
    id,
    name,
    synonyms: [synonym, ...others],
  }));
}

const judgements = {
  hot: ['hot', 'boiling', 'scorching', 'roasting', 'baking', 'sweltering', 'hot out', 'super hot', 'blazing', 'sizzling', 'boiling hot', 'scorching hot', 'very hot', 'really hot', 'too hot', 'toasty', 'tropical', 'torrid'],
  warm: ['warm', 'balmy', 'mild', 'warmish', 'temperate', 'nice and warm', 'very warm', 'warm out', 't-shirt weather', 'warm enough'],
  cool: ['cool', 'coolish', 'crisp', 'brisk', 'cool out', 'a bit cool'],
  cold: ['cold', 'chilly', 'nippy', 'cold out', 'chill', 'bitter', 'very cold', 'really cold', 'too cold', 'wintry', 'bitterly cold', 'chilly out', 'super cold', 'a bit cold', 'perishing'],
  freezing: ['freezing', 'freezing cold', 'frigid', 'icy cold', 'ice cold', 'arctic', 'subzero', 'below zero', 'below freezing', 'freezing out', 'baltic', 'bone chilling'],
} as const; // prettier-ignore

const skies = {
  sunny: ['sunny', 'sun', 'sunshine', 'bright', 'sunlight', 'bright and sunny', 'sunny weather', 'sunny spells', 'sunny intervals', 'sunnier', 'sunny out', 'mostly sunny', 'partly sunny'],
  cloudy: ['cloudy', 'clouds', 'overcast', 'cloud', 'cloud cover', 'grey', 'gray', 'dull', 'gloomy and grey', 'partly cloudy', 'cloudier', 'mostly cloudy', 'dark clouds', 'a cloud'],
  clear: ['clear', 'clear sky', 'clear skies', 'cloudless', 'starry sky', 'starry night', 'blue sky', 'blue skies', 'cloud free', 'clear out'],
  foggy: ['foggy', 'fog', 'misty', 'mist', 'hazy', 'haze', 'murky', 'dense fog', 'thick fog', 'foggy out'],
} as const; // prettier-ignore

const storms = {
  thunder: ['thunder', 'thunderstorm', 'thunderstorms', 'lightning', 'thunder storm', 'thunder storms', 'thundery', 'thunder and lightning', 'thundering', 'electrical storm', 'lightning storm', 'thundershowers', 'lightning strikes'],
  storm: ['storm', 'storms', 'stormy', 'gale', 'gales', 'stormy weather', 'tropical storm', 'storming', 'windstorm', 'wind storm', 'bad storm', 'big storm', 'severe storm', 'severe storms', 'squall', 'tropical depression', 'sandstorm', 'dust storm', 'rainstorm', 'monsoon', 'bad storms'],
  hurricane: ['hurricane', 'hurricanes', 'typhoon', 'typhoons', 'cyclone', 'cyclones', 'tropical cyclone', 'tropical cyclones'],
  tornado: ['tornado', 'tornadoes', 'twister', 'twisters', 'tornados', 'whirlwind', 'waterspout', 'funnel cloud'],
} as const; // prettier-ignore

const thresholds = {
  above: ['above', 'over', 'more than', 'higher than', 'at least', 'exceed', 'reach', 'go above', 'get above', 'go over', 'get over', 'rise above', 'climb above', 'climb over', 'stay above', 'be above', 'be over', 'get to', 'go up to', 'get up to', 'rise to', 'be more than', 'greater than', 'reach above'],
  below: ['below', 'under', 'less than', 'lower than', 'drop below', 'fall below', 'go below', 'get below', 'dip below', 'drop to', 'fall to', 'drop under', 'go under', 'stay below', 'stay under', 'be below', 'be under', 'down to', 'go down to', 'get down to', 'be less than', 'sink below', 'at most', 'beneath', 'get under', 'cool down to'],
} as const; // prettier-ignore

const subjects = {
  overview: ['overview', 'overall weather', 'general weather', 'weather in general'],
  temperature: ['temperature', 'temperatures', 'temp', 'degrees', 'heat'],
  high: ['high', 'maximum', 'highest temperature', 'high temperature', 'highs'],
  low: ['low', 'minimum', 'lowest temperature', 'low temperature', 'lows'],
  feelsLike: ['feels like temperature', 'wind chill', 'heat index', 'real feel'],
  rain: ['rain', 'precipitation', 'showers', 'rainfall', 'wet weather'],
  rainChance: ['chance of rain', 'chances of rain', 'probability of rain', 'rain chance'],
  snow: ['snow', 'snowfall'],
  ice: ['ice', 'frost', 'black ice', 'icy roads'],
  hail: ['hail', 'hailstones'],
  wear: ['clothes', 'clothing', 'outfit'],
  sky: ['sky', 'skies'],
  sun: ['sunshine', 'sun'],
  cloud: ['cloud cover', 'clouds', 'cloud'],
  fog: ['fog', 'mist'],
  storm: ['storms', 'storm', 'thunderstorms', 'thunder', 'lightning', 'thunderstorm'],
  warning: ['warnings', 'weather warnings', 'alerts', 'weather alerts', 'warning', 'alert', 'weather alert', 'weather warning'],
  wind: ['wind', 'wind speed', 'winds', 'breeze'],
  gust: ['gusts', 'wind gusts', 'gust'],
  windDirection: ['wind direction', 'direction of the wind'],
  humidity: ['humidity', 'relative humidity', 'moisture'],
  dewPoint: ['dew point', 'dewpoint'],
  pressure: ['pressure', 'air pressure', 'barometer', 'barometric pressure'],
  visibility: ['visibility', 'visibility outside'],
  sunrise: ['sunrise', 'dawn'],
  sunset: ['sunset', 'dusk'],
  daylight: ['daylight', 'day length', 'hours of daylight'],
  moon: ['moon', 'moon phase', 'phase of the moon', 'full moon'],
  uv: ['uv index', 'uv', 'u.v. index', 'ultraviolet', 'u.v.'],
  air: ['air quality', 'air', 'pollution', 'smog', 'air pollution', 'smoke'],
  pollen: ['pollen', 'pollen count', 'hay fever', 'allergies'],
  waves: ['waves', 'surf', 'swell', 'sea', 'wave height'],
  seaTemperature: ['sea temperature', 'water temperature', 'water', 'ocean temperature'],
  tides: ['tides', 'tide', 'high tide', 'low tide'],
} as const; // prettier-ignore

export const weatherWords = {
  Minus: valuesOf({ minus: ['minus', 'negative'] }),
  Units: valuesOf({
    celsius: ['celsius', 'centigrade', 'degrees celsius', 'degrees centigrade'],
    fahrenheit: ['fahrenheit', 'degrees fahrenheit'],
    metric: ['metric', 'metric system', 'kilometers', 'kilometres', 'millimeters', 'millimetres', 'meters', 'metres', 'kilometers per hour', 'kilometres an hour'],
    imperial: ['imperial', 'imperial system', 'miles', 'inches', 'miles an hour', 'miles per hour', 'feet', 'us customary'],
  }), // prettier-ignore
  FreezingPoint: valuesOf({
    freezing: ['freezing', 'freezing point', 'the freezing point', 'freezing temperature'],
  }),
  ThresholdDirection: valuesOf(thresholds),
  TemperatureJudgement: valuesOf(judgements),
  TemperatureComparison: valuesOf({
    warmer: ['warmer', 'hotter', 'milder', 'less cold', 'less chilly', 'warmer weather', 'toastier'],
    colder: ['colder', 'cooler', 'chillier', 'less hot', 'less warm', 'nippier', 'fresher', 'frostier'],
    either: ['warmer or colder', 'hotter or colder', 'colder or warmer', 'hotter or cooler', 'warmer or cooler', 'different', 'any different'],
  }), // prettier-ignore
  TemperatureExtreme: valuesOf({
    hottest: ['hottest', 'warmest', 'mildest'],
    coldest: ['coldest', 'coolest', 'chilliest'],
  }),
  PastWord: valuesOf({ past: ['was', 'were', 'did', 'has', 'last', 'past', 'so far'] }),
  Usual: valuesOf({
    usual: ['usual', 'normal', 'average', 'the average', 'typical', 'it usually is', 'it should be', 'it normally is', 'usually', 'normally', 'seasonal', 'the norm', 'expected for the season', 'normal for this time of year', 'average for this time of year', 'usual for this time of year', 'is normal', 'is usual'],
  }), // prettier-ignore
  SkyCondition: valuesOf(skies),
  StormKind: valuesOf(storms),
  Pollen: valuesOf({
    alder: ['alder', 'alder tree'],
    birch: ['birch', 'tree', 'birch tree'],
    grass: ['grass', 'grasses'],
    mugwort: ['mugwort', 'weed'],
    olive: ['olive', 'olive tree'],
    ragweed: ['ragweed', 'ambrosia'],
  }),
  Subject: valuesOf(subjects),
  AnswerDetail: valuesOf({
    brief: ['brief', 'short', 'shorter', 'concise', 'quick', 'briefer', 'one line', 'one sentence'],
    full: ['full', 'long', 'longer', 'detailed', 'more detailed', 'complete', 'fuller', 'thorough'],
  }),
  ChoiceOrdinal: valuesOf({
    '1': ['first', 'number one', 'option one', 'former', '1st', 'top one'],
    '2': ['second', 'number two', 'option two', 'latter', '2nd', 'other one'],
    '3': ['third', 'number three', 'option three', 'last', '3rd'],
  }),
} as const satisfies Partial<Record<CustomSlotType, readonly SlotValue[]>>;
