import type { SlotValue } from '../../language.ts';

/** Words that stand for a place without naming it. */
const deictics: readonly SlotValue[] = [
  { id: 'HERE', name: 'here', synonyms: ['my current location', 'where i am', 'my location', 'my area', 'around here', 'my current position', 'current location', 'my current place', 'current place', 'this area', 'my position', 'this place', 'my current spot', 'my town', 'my city', 'this location', 'this city', 'right here', 'near me', 'where we are', 'nearby', 'my place', 'my neighborhood', 'my neighbourhood', 'current position', 'the area', 'local area', 'my region', 'my spot', 'outside my house', 'this town', 'close by', 'our city', 'our area', 'our town', 'my current city'] },
  { id: 'HOME', name: 'home', synonyms: ['my house', 'my home', 'at home', 'the house', 'back home', 'my apartment', 'my flat', 'where i live', 'my home town',
      'home town',
      'hometown', 'my hometown'] },
  { id: 'THERE', name: 'there', synonyms: ['over there', 'out there', 'that place', 'that city', 'that town', 'the same place'] },
]; // prettier-ignore

/** US states with the abbreviations that are written for them. */
const unitedStates = {
  alabama: 'al', alaska: 'ak', arizona: 'az', arkansas: 'ar', california: 'ca', colorado: 'co', connecticut: 'ct',
  delaware: 'de', florida: 'fl', georgia: 'ga', hawaii: 'hi', idaho: 'id', illinois: 'il', indiana: 'in', iowa: 'ia',
  kansas: 'ks', kentucky: 'ky', louisiana: 'la', maine: 'me', maryland: 'md', massachusetts: 'ma', michigan: 'mi',
  minnesota: 'mn', mississippi: 'ms', missouri: 'mo', montana: 'mt', nebraska: 'ne', nevada: 'nv', 'new hampshire': 'nh',
  'new jersey': 'nj', 'new mexico': 'nm', 'new york state': 'ny', 'north carolina': 'nc', 'north dakota': 'nd', ohio: 'oh',
  oklahoma: 'ok', oregon: 'or', pennsylvania: 'pa', 'rhode island': 'ri', 'south carolina': 'sc', 'south dakota': 'sd',
  tennessee: 'tn', texas: 'tx', utah: 'ut', vermont: 'vt', virginia: 'va', 'washington state': 'wa', 'west virginia': 'wv',
  wisconsin: 'wi', wyoming: 'wy', 'puerto rico': 'pr', guam: 'gu', 'american samoa': 'as', 'virgin islands': 'vi',
  'northern mariana islands': 'mp', micronesia: 'fm', 'marshall islands': 'mh', palau: 'pw', 'district of columbia': 'dc',
}; // prettier-ignore

const regions = `
england; scotland; wales; northern ireland; britain; great britain; cornwall; yorkshire; the highlands; the lake district; the cotswolds;
kent; sussex; devon; essex; norfolk; the isle of wight; the isle of man; jersey; guernsey; the midlands; the hebrides; shetland; orkney;
ontario; quebec; british columbia; alberta; manitoba; saskatchewan; nova scotia; new brunswick; newfoundland; prince edward island;
yukon; nunavut; northwest territories; new south wales; victoria; queensland; south australia; western australia; tasmania;
northern territory; australian capital territory; maharashtra; karnataka; kerala; tamil nadu; gujarat; rajasthan; punjab; haryana;
uttar pradesh; madhya pradesh; andhra pradesh; telangana; west bengal; bihar; odisha; assam; goa; himachal pradesh; uttarakhand;
jharkhand; chhattisgarh; kashmir; ladakh; sikkim; bavaria; tuscany; sicily; sardinia; provence; normandy; brittany; andalusia;
catalonia; corsica; crete; mallorca; ibiza; tenerife; the canary islands; the azores; madeira; bali; siberia; patagonia; lapland;
flanders; tyrol; the algarve; the riviera; the costa del sol; southern california; northern california; the bay area; long island; cape cod`;

const sights = `
disneyland; disney world; the grand canyon; yellowstone; yosemite; niagara falls; mount rushmore; mount everest; the eiffel tower;
the statue of liberty; central park; times square; the golden gate bridge; lake tahoe; the everglades; death valley; the smoky mountains;
the rocky mountains; zion national park; glacier national park; acadia national park; joshua tree; bryce canyon; monument valley;
big sur; the hamptons; martha's vineyard; the florida keys; the alps; the dolomites; mont blanc; the matterhorn; mount fuji;
kilimanjaro; machu picchu; the taj mahal; the great wall; uluru; ayers rock; the great barrier reef; bondi beach; stonehenge;
loch ness; ben nevis; snowdon; snowdonia; the peak district; dartmoor; hyde park; wimbledon; heathrow; gatwick; silverstone;
buckingham palace; big ben; the colosseum; pompeii; mount etna; mount vesuvius; lake como; lake garda; the acropolis; santorini;
petra; the pyramids; the dead sea; victoria falls; table mountain; kruger national park; the serengeti; banff; jasper; whistler;
the black forest; neuschwanstein; the louvre; versailles; the vatican; mount washington; pikes peak; mount rainier; the white house;
hollywood; las vegas strip; silicon valley; manhattan; brooklyn; the bronx; queens; staten island; legoland; universal studios; epcot`;

const countries = `
afghanistan; albania; algeria; andorra; angola; anguilla; antarctica; antigua and barbuda; argentina; armenia; aruba; australia;
austria; azerbaijan; the bahamas; bahrain; bangladesh; barbados; belarus; belgium; belize; benin; bermuda; bhutan; bolivia;
bosnia and herzegovina; botswana; bouvet island; brazil; british virgin islands; brunei; bulgaria; burkina faso; burundi; cambodia;
cameroon; canada; cape verde; cayman islands; central african republic; chad; chile; china; christmas island; cocos islands; colombia;
comoros; congo; cook islands; costa rica; croatia; cuba; cyprus; czech republic; denmark; djibouti; dominica; dominican republic;
ecuador; egypt; el salvador; equatorial guinea; eritrea; estonia; eswatini; ethiopia; falkland islands; faroe islands; fiji; finland;
france; french guiana; french polynesia; gabon; the gambia; germany; ghana; gibraltar; greece; greenland; grenada; guadeloupe;
guatemala; guinea; guinea bissau; guyana; haiti; honduras; hong kong; hungary; iceland; india; indonesia; iran; iraq; ireland; israel;
italy; ivory coast; jamaica; japan; jordan; kazakhstan; kenya; kiribati; kosovo; kuwait; kyrgyzstan; laos; latvia; lebanon; lesotho;
liberia; libya; liechtenstein; lithuania; luxembourg; macau; madagascar; malawi; malaysia; maldives; mali; malta; martinique;
mauritania; mauritius; mayotte; mexico; moldova; monaco; mongolia; montenegro; montserrat; morocco; mozambique; myanmar; namibia;
nauru; nepal; the netherlands; new caledonia; new zealand; nicaragua; niger; nigeria; niue; norfolk island; north korea;
north macedonia; norway; oman; pakistan; palestine; panama; papua new guinea; paraguay; peru; the philippines; pitcairn islands;
poland; portugal; qatar; reunion; romania; russia; rwanda; saint helena; saint kitts and nevis; saint lucia;
saint pierre and miquelon; saint vincent and the grenadines; samoa; san marino; sao tome and principe; saudi arabia; senegal; serbia;
seychelles; sierra leone; singapore; slovakia; slovenia; solomon islands; somalia; south africa; south korea; south sudan; spain;
sri lanka; sudan; suriname; svalbard; sweden; switzerland; syria; taiwan; tajikistan; tanzania; thailand; togo; tokelau; tonga;
trinidad and tobago; tunisia; turkey; turkmenistan; turks and caicos; tuvalu; uganda; ukraine; united arab emirates;
united kingdom; united states; uruguay; uzbekistan; vanuatu; vatican city; venezuela; vietnam; wallis and futuna; western sahara;
yemen; zambia; zimbabwe`;

const otherNames: Readonly<Record<string, readonly string[]>> = {
  'united kingdom': ['uk', 'u.k.'],
  'united states': ['usa', 'u.s.a.', 'america', 'us', 'u.s.', 'united states of america'],
  'united arab emirates': ['uae', 'emirates', 'u.a.e.'],
  'czech republic': ['czechia'],
  'the netherlands': ['holland', 'netherlands'],
  'south korea': ['korea'],
  'ivory coast': ["cote d'ivoire"],
  eswatini: ['swaziland'],
  myanmar: ['burma'],
  turkey: ['turkiye'],
};

/** Added to Amazon's own list of cities, which knows hardly a state, a country or a sight. */
export const places: readonly SlotValue[] = [
  ...deictics,
  ...Object.entries(unitedStates).map(([name, abbreviation]): SlotValue => ({
    name,
    synonyms: [abbreviation],
  })),
  ...[countries, regions, sights].flatMap(namesIn).map(valueOf),
];

function valueOf(name: string): SlotValue {
  const bare = name.replace(/^the /, '');
  const others = [...(bare === name ? [] : [bare]), ...(otherNames[name] ?? [])];
  return { name, synonyms: [`${bare} area`, ...new Set(others)] };
}

function namesIn(list: string): readonly string[] {
  return list.split(';').map((name) => name.trim());
}
