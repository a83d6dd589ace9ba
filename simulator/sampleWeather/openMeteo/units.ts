/** The units of the service: how they are written, to how many decimals, and what they turn into. */

export type Unit =
  | 'celsius'
  | 'percent'
  | 'millimetre'
  | 'centimetre'
  | 'metre'
  | 'metrePerSecond'
  | 'degrees'
  | 'hectopascal'
  | 'code'
  | 'index'
  | 'flag'
  | 'microgram'
  | 'grains'
  | 'europeanIndex'
  | 'usIndex'
  | 'seconds'
  | 'waveSeconds'
  | 'hours'
  | 'fraction'
  | 'watt'
  | 'undefined';

export interface UnitChoice {
  readonly temperature: 'celsius' | 'fahrenheit';
  readonly windSpeed: 'kmh' | 'ms' | 'mph' | 'kn';
  readonly precipitation: 'mm' | 'inch';
}

export interface Writing {
  /** As the `_units` block spells it. */
  readonly name: string;
  readonly decimals: number;
  readonly convert: (value: number) => number;
}

const same = (value: number) => value;
const plain = (name: string, decimals: number): Writing => ({ name, decimals, convert: same });

const windSpeeds: Record<UnitChoice['windSpeed'], Writing> = {
  kmh: { name: 'km/h', decimals: 1, convert: (value) => value * 3.6 },
  ms: { name: 'm/s', decimals: 2, convert: same },
  mph: { name: 'mp/h', decimals: 1, convert: (value) => value * 2.237 },
  kn: { name: 'kn', decimals: 1, convert: (value) => value * 1.94384 },
};

/** Asking for inches turns every length into inches or feet. */
export function writingOf(unit: Unit, choice: UnitChoice): Writing {
  const isInch = choice.precipitation === 'inch';
  switch (unit) {
    case 'celsius':
      return choice.temperature === 'fahrenheit'
        ? { name: '°F', decimals: 1, convert: (value) => (value * 9) / 5 + 32 }
        : plain('°C', 1);
    case 'metrePerSecond':
      return windSpeeds[choice.windSpeed];
    case 'millimetre':
      return isInch
        ? { name: 'inch', decimals: 3, convert: (value) => value / 25.4 }
        : plain('mm', 2);
    case 'centimetre':
      return isInch
        ? { name: 'inch', decimals: 3, convert: (value) => value / 2.54 }
        : plain('cm', 2);
    case 'metre':
      return isInch
        ? { name: 'ft', decimals: 3, convert: (value) => value * 3.280839895 }
        : plain('m', 2);
    case 'percent':
      return plain('%', 0);
    case 'degrees':
      return plain('°', 0);
    case 'hectopascal':
      return plain('hPa', 1);
    case 'code':
      return plain('wmo code', 0);
    case 'index':
      return plain('', 2);
    case 'flag':
      return plain('', 0);
    case 'microgram':
      return plain('μg/m³', 1);
    case 'grains':
      return plain('grains/m³', 1);
    case 'europeanIndex':
      return plain('EAQI', 0);
    case 'usIndex':
      return plain('USAQI', 0);
    case 'seconds':
      return plain('s', 2);
    case 'waveSeconds':
      return plain('s', 2);
    case 'hours':
      return plain('h', 1);
    case 'fraction':
      return plain('fraction', 3);
    case 'watt':
      return plain('W/m²', 1);
    case 'undefined':
      return plain('undefined', 0);
  }
}
