import type { WarningKind } from '../../../lambda/weather/warning.ts';
import { warningKindOf } from '../../../lambda/weather/warnings/warningKind.ts';

const events: Readonly<Record<WarningKind, readonly string[]>> = {
  thunderstorm: ['Severe Thunderstorm Warning', 'Special Marine Warning', 'thunderstorms', 'severe thunderstorms with heavy rain', 'Lightning', 'Severe Weather Statement'],
  tornado: ['Tornado Warning', 'Tornado Watch'],
  hurricane: ['Hurricane Warning', 'Hurricane Force Wind Warning', 'Tropical Storm Watch', 'Typhoon Local Statement'],
  wind: ['Wind Advisory', 'High Wind Warning', 'Gale Warning', 'Storm Warning', 'Small Craft Advisory', 'wind gusts', 'gale-force gusts', 'violent storm', 'Brisk Wind Advisory'],
  rain: ['heavy rain', 'continuous rain', 'Very heavy rain', 'heavy showers'],
  flood: ['Flood Warning', 'Flash Flood Watch', 'Urban and Small Stream Flood Advisory', 'FLOOD'],
  coast: ['Coastal Flood Advisory', 'Lakeshore Flood Watch', 'High Surf Warning', 'Rip Current Statement', 'Beach Hazards Statement', 'Storm Surge Warning', 'Tsunami Warning', 'Hazardous Seas Watch', 'Low Water Advisory'],
  snow: ['Winter Storm Warning', 'Blizzard Warning', 'Lake Effect Snow Watch', 'Snow Squall Warning', 'Winter Weather Advisory', 'heavy snowfall', 'snowdrift', 'Blowing snow'],
  ice: ['Ice Storm Warning', 'Freezing Rain Advisory', 'Heavy Freezing Spray Warning', 'black ice', 'glaze', 'Freezing rain, icing', 'Icing'],
  heat: ['Heat Advisory', 'Extreme Heat Warning', 'strong heat', 'extreme heat'],
  cold: ['Wind Chill Warning', 'Extreme Cold Watch', 'Cold Weather Advisory', 'Freeze Warning', 'Hard Freeze Watch', 'Frost Advisory', 'frost', 'severe frost'],
  fog: ['Dense Fog Advisory', 'Freezing Fog Advisory', 'fog'],
  fire: ['Red Flag Warning', 'Fire Weather Watch', 'Extreme Fire Danger', 'Forest fire danger'],
  avalanche: ['Avalanche Warning', 'Falling rocks, landslide'],
  airQuality: ['Air Quality Alert', 'Air Stagnation Advisory', 'Dense Smoke Advisory', 'Ashfall Warning', 'Dust Storm Warning', 'Blowing Dust Advisory'],
  other: ['Special Weather Statement', 'Civil Emergency Message', '911 Telephone Outage', 'Earthquake', ''],
}; // prettier-ignore

test.each(Object.entries(events).flatMap(([kind, names]) => names.map((name) => [name, kind])))(
  '%s: %s',
  (name, kind) => {
    expect(warningKindOf(name)).toBe(kind);
  },
);
