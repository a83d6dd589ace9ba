/** `npm run icons`: draws the skill's two store icons, in the sizes that Amazon asks for. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodePng } from './icons/encodePng.ts';
import { paintEvening } from './icons/paintEvening.ts';

const folder = path.join('skill-package', 'assets', 'images');
const icons = [
  { file: 'smallIcon.png', sidePx: 108 },
  { file: 'largeIcon.png', sidePx: 512 },
];

mkdirSync(folder, { recursive: true });
for (const { file, sidePx } of icons) {
  writeFileSync(path.join(folder, file), encodePng(paintEvening(sidePx)));
  console.log(`${path.join(folder, file)}: ${sidePx} × ${sidePx} px`);
}
