/** What `npm run gazetteer` writes. */
export const gazetteerFile = 'dist/place/gazetteer.bin';
