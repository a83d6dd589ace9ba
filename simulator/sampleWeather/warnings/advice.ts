import type { DangerKind } from './dangersAt.ts';

/** What the made-up services advise. */
export const advice: Readonly<Record<DangerKind, string>> = {
  wind: 'Fasten what the wind could carry away. Keep away from trees.',
  rain: 'Do not walk or drive through flooded streets.',
  snow: 'Allow more time for every journey. Take a blanket and something warm to drink.',
  ice: 'Stay at home if you can. Roads and pavements are slippery.',
  thunder: 'Go indoors as soon as you hear thunder.',
  heat: 'Drink enough, and look after those who live alone.',
  cold: 'Cover your skin, and stay out for short times only.',
};
