import type { Garment } from '../../../lambda/understanding/question.ts';

/** What is worn or carried against the weather, each with all that people call it. */
export const garments: Readonly<Record<Garment, readonly [string, string, ...string[]]>> = {
  umbrella: ['umbrella', 'umbrellas', 'brolly', 'brollies', 'parasol', 'umbrella with me', 'folding umbrella'],
  coat: [
    'coat', 'coats', 'winter coat', 'heavy coat', 'warm coat', 'big coat', 'thick coat', 'overcoat', 'parka', 'puffer',
    'puffer jacket', 'down jacket', 'winter jacket', 'heavy jacket', 'warm jacket', 'thick jacket', 'topcoat', 'trench coat',
    'ski jacket', 'duffle coat', 'wool coat', 'fur coat', 'snowsuit', 'snow suit', 'thermals', 'thermal underwear', 'long johns',
  ],
  jacket: [
    'jacket', 'jackets', 'light jacket', 'light coat', 'blazer', 'denim jacket', 'jean jacket', 'leather jacket',
    'windbreaker', 'wind breaker', 'windcheater', 'fleece', 'fleece jacket', 'bomber jacket', 'spring jacket', 'sport coat',
    'body warmer', 'gilet',
  ],
  rainJacket: [
    'rain jacket', 'raincoat', 'rain coat', 'rain coats', 'raincoats', 'rain gear', 'rain poncho', 'poncho', 'waterproof jacket',
    'waterproof', 'waterproofs', 'waterproof coat', 'cagoule', 'anorak', 'mackintosh', 'rain mac', 'rainwear', 'rain suit',
    'oilskin', 'wet weather gear', 'rain clothes', 'waterproof clothing', 'slicker', 'rain hat',
  ],
  jumper: [
    'sweater', 'sweaters', 'hoodie', 'hoody', 'hooded sweatshirt', 'sweatshirt', 'sweat shirt', 'cardigan', 'pullover', 'cardi',
    'wool sweater', 'woolly sweater', 'wooly sweater', 'light sweater', 'warm sweater', 'thick sweater', 'long sleeves',
    'long sleeve', 'long sleeve shirt', 'long sleeved shirt', 'turtleneck', 'polo neck', 'knitwear', 'extra layer',
    'another layer', 'woollens', 'woolens', 'warm top',
  ],
  gloves: ['gloves', 'glove', 'mittens', 'mitts', 'winter gloves', 'warm gloves', 'pair of gloves'],
  hat: [
    'hat', 'woolly hat', 'winter hat', 'warm hat', 'beanie', 'bobble hat', 'wool hat', 'knit hat', 'ear muffs', 'earmuffs', 'woollen hat',
    'hood', 'hat and gloves', 'balaclava',
  ],
  scarf: ['scarf', 'scarves', 'winter scarf', 'warm scarf', 'shawl', 'neck warmer', 'snood'],
  boots: [
    'boots', 'boot', 'snow boots', 'winter boots', 'warm boots', 'hiking boots', 'snow shoes', 'snowshoes', 'warm socks', 'walking boots',
    'closed shoes', 'warm shoes', 'thick socks', 'crampons', 'snow pants',
  ],
  rainBoots: [
    'rain boots', 'rainboots', 'rain boot', 'wellies', 'wellingtons', 'wellington boots', 'wellie boots', 'rubber boots', 'galoshes', 'gumboots',
    'waterproof boots', 'waterproof shoes', 'rain shoes', 'wet weather shoes', 'overshoes',
  ],
  shorts: ['shorts', 'short pants', 'short trousers', 'bermudas', 'bermuda shorts', 'running shorts', 'pair of shorts'],
  shirt: [
    't-shirt', 't shirt', 'tee shirt', 'tee', 'shirt', 't-shirts', 'short sleeves', 'short sleeve', 'short sleeved shirt', 'tank top',
    'short sleeve shirt', 'polo shirt', 'vest top', 'light shirt', 'sleeveless top', 'crop top', 'blouse', 'light clothes', 'light clothing',
    'light top', 'singlet',
  ],
  dress: ['dress', 'skirt', 'sundress', 'sun dress', 'summer dress', 'mini skirt', 'short skirt', 'summer skirt', 'kilt', 'short dress'],
  sandals: [
    'sandals', 'flip flops', 'flip-flops', 'flip flop', 'sandal', 'open shoes', 'open toed shoes', 'open toe shoes', 'summer shoes',
    'birkenstocks', 'crocs', 'slides', 'slippers',
  ],
  trousers: [
    'trousers', 'long trousers', 'jeans', 'long pants', 'slacks', 'leggings', 'tights', 'chinos', 'warm trousers', 'sweatpants',
    'tracksuit', 'track pants', 'joggers',
  ],
  sunglasses: ['sunglasses', 'sun glasses', 'shades', 'dark glasses', 'sunnies', 'pair of sunglasses', 'tinted glasses'],
  sunscreen: [
    'sunscreen', 'sun screen', 'sun cream', 'suncream', 'sunblock', 'sun block', 'sun lotion', 'suntan lotion', 'sunscreen lotion',
    'sun screen lotion', 'sun protection cream', 'sunburn cream', 'factor fifty', 'spf', 'factor thirty', 'tanning lotion', 'sun tan lotion',
    'after sun', 'lotion',
  ],
  sunHat: ['sun hat', 'sunhat', 'cap', 'baseball cap', 'straw hat', 'sun cap', 'wide brimmed hat', 'panama hat', 'summer hat', 'visor', 'sun visor', 'hat for the sun', 'bucket hat'],
  swimwear: ['swimsuit', 'bathing suit', 'swimwear', 'swimming trunks', 'bikini', 'swim suit', 'swim trunks', 'swimming costume', 'trunks', 'swimming things'],
}; // prettier-ignore
