/** Written by tools/buildZones.ts (npm run zones) from release 2026c of the IANA time zones. */

// 2025-01-01T00:00:00.000Z and 2031-01-01T00:00:00.000Z
export const listedFrom = 1735689600000;
export const listedTo = 1924992000000;

/** Zones that change their clocks alike, and how; see zoneTable.ts. */
export const zoneChanges: readonly (readonly [zones: string, changes: string])[] = [
  [
    'Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena UTC',
    '0',
  ],
  [
    'Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Kuwait Asia/Qatar Asia/Riyadh Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol Europe/Volgograd Indian/Antananarivo Indian/Comoro Indian/Mayotte',
    '180',
  ],
  [
    'Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis',
    '60',
  ],
  [
    'Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Tripoli Africa/Windhoek Europe/Kaliningrad',
    '120',
  ],
  [
    'Africa/Cairo',
    '120 3iko 180 9cj0 120 er0o 180 kkz0 120 q78o 180 vtf0 120 11foo 180 171v0 120 1co4o 180 1iab0 120 1nwko 180 1tqj0 120',
  ],
  ['Africa/Casablanca Africa/El_Aaiun', '60 1mzc 0 2xnc 60 cnnc 0 dqjc 60 jcpo 0'],
  [
    'Africa/Ceuta Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich',
    '60 2pto 120 975o 60 dy9o 120 kflo 60 p6po 120 vvto 60 10f5o 120 1749o 60 1bnlo 120 1icpo 60 1n3to 120 1tl5o 60',
  ],
  [
    'America/Adak',
    '-600 2300 -540 9fec -600 dbg0 -540 knuc -600 oro0 -540 w42c -600 10040 -540 17cic -600 1b8k0 -540 1ikyc -600 1mh00 -540 1ttec -600',
  ],
  [
    'America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat',
    '-540 22yc -480 9fco -540 dbec -480 knso -540 ormc -480 w40o -540 1002c -480 17cgo -540 1b8ic -480 1ikwo -540 1mgyc -480 1ttco -540',
  ],
  [
    'America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista America/Campo_Grande America/Caracas America/Cuiaba America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola',
    '-240',
  ],
  [
    'America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion America/Bahia America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Coyhaique America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Montevideo America/Paramaribo America/Punta_Arenas America/Recife America/Santarem America/Sao_Paulo Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley',
    '-180',
  ],
  [
    'America/Atikokan America/Bogota America/Cancun America/Cayman America/Coral_Harbour America/Eirunepe America/Guayaquil America/Jamaica America/Lima America/Panama America/Rio_Branco',
    '-300',
  ],
  [
    'America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Merida America/Mexico_City America/Monterrey America/Regina America/Swift_Current America/Tegucigalpa Pacific/Galapagos',
    '-360',
  ],
  [
    'America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Inuvik',
    '-420 22v0 -360 9f9c -420 dbb0 -360 knpc -420 orj0 -360 w3xc -420 zzz0 -360 17cdc -420 1b8f0 -360 1iktc -420 1mgv0 -360 1tt9c -420',
  ],
  [
    'America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Rankin_Inlet America/Resolute America/Winnipeg',
    '-360 22tc -300 9f7o -360 db9c -300 knno -360 orhc -300 w3vo -360 zzxc -300 17cbo -360 1b8dc -300 1ikro -360 1mgtc -300 1tt7o -360',
  ],
  [
    'America/Creston America/Dawson America/Dawson_Creek America/Fort_Nelson America/Hermosillo America/Mazatlan America/Phoenix America/Whitehorse',
    '-420',
  ],
  [
    'America/Detroit America/Grand_Turk America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Nassau America/New_York America/Port-au-Prince America/Toronto',
    '-300 22ro -240 9f60 -300 db7o -240 knm0 -300 orfo -240 w3u0 -300 zzvo -240 17ca0 -300 1b8bo -240 1ikq0 -300 1mgro -240 1tt60 -300',
  ],
  ['America/Edmonton America/Yellowknife', '-420 22v0 -360 9f9c -420 dbb0 -360'],
  [
    'America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda',
    '-240 22q0 -180 9f4c -240 db60 -180 knkc -240 ore0 -180 w3sc -240 zzu0 -180 17c8c -240 1b8a0 -180 1ikoc -240 1mgq0 -180 1tt4c -240',
  ],
  [
    'America/Godthab America/Nuuk America/Scoresbysund',
    '-120 2pto -60 975o -120 dy9o -60 kflo -120 p6po -60 vvto -120 10f5o -60 1749o -120 1bnlo -60 1icpo -120 1n3to -60 1tl5o -120',
  ],
  [
    'America/Havana',
    '-300 22oc -240 9f4c -300 db4c -240 knkc -300 orcc -240 w3sc -300 zzsc -240 17c8c -300 1b88c -240 1ikoc -300 1mgoc -240 1tt4c -300',
  ],
  [
    'America/Los_Angeles America/Tijuana',
    '-480 22wo -420 9fb0 -480 dbco -420 knr0 -480 orko -420 w3z0 -480 1000o -420 17cf0 -480 1b8go -420 1ikv0 -480 1mgwo -420 1ttb0 -480',
  ],
  [
    'America/Miquelon',
    '-180 22oc -120 9f2o -180 db4c -120 knio -180 orcc -120 w3qo -180 zzsc -120 17c6o -180 1b88c -120 1ikmo -180 1mgoc -120 1tt2o -180',
  ],
  ['America/Noronha Atlantic/South_Georgia', '-120'],
  [
    'America/Santiago',
    '-180 2xp0 -240 7ouo -180 e650 -240 ixao -180 pel0 -240 u5qo -180 10n10 -240 15e6o -180 1c390 -240 1gmmo -180 1nbp0 -240 1s2uo -180',
  ],
  [
    'America/St_Johns',
    '-210 22p6 -150 9f3i -210 db56 -150 knji -210 ord6 -150 w3ri -210 zzt6 -150 17c7i -210 1b896 -150 1ikni -210 1mgp6 -150 1tt3i -210',
  ],
  ['America/Vancouver', '-480 22wo -420 9fb0 -480 dbco -420'],
  [
    'Antarctica/Casey Asia/Brunei Asia/Choibalsan Asia/Hong_Kong Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Macau Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Ulaanbaatar Australia/Perth',
    '480',
  ],
  [
    'Antarctica/Davis Asia/Bangkok Asia/Barnaul Asia/Ho_Chi_Minh Asia/Hovd Asia/Jakarta Asia/Krasnoyarsk Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Tomsk Asia/Vientiane Indian/Christmas',
    '420',
  ],
  [
    'Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok Australia/Brisbane Australia/Lindeman Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby Pacific/Saipan Pacific/Truk',
    '600',
  ],
  [
    'Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney',
    '660 2x6o 600 8jeo 660 e5mo 600 jruo 660 pe2o 600 v0ao 660 10mio 600 168qo 660 1buyo 600 1hoyo 660 1nb6o 600 1sxeo 660',
  ],
  [
    'Antarctica/Mawson Antarctica/Vostok Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Dushanbe Asia/Karachi Asia/Oral Asia/Qostanay Asia/Qyzylorda Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg Indian/Kerguelen Indian/Maldives',
    '300',
  ],
  [
    'Antarctica/McMurdo Pacific/Auckland',
    '780 2x3c 720 8bjc 780 e5jc 720 jjzc 780 pdzc 720 usfc 780 10mfc 720 160vc 780 1buvc 720 1hh3c 780 1nb3c 720 1spjc 780',
  ],
  [
    'Antarctica/Troll',
    '0 2pto 120 975o 0 dy9o 120 kflo 0 p6po 120 vvto 0 10f5o 120 1749o 0 1bnlo 120 1icpo 0 1n3to 120 1tl5o 0',
  ],
  [
    'Asia/Anadyr Asia/Kamchatka Pacific/Fiji Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis',
    '720',
  ],
  [
    'Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Europe/Astrakhan Europe/Samara Europe/Saratov Europe/Ulyanovsk Indian/Mahe Indian/Mauritius Indian/Reunion',
    '240',
  ],
  [
    'Asia/Beirut',
    '120 2poo 180 96z0 120 dy4o 180 kff0 120 p6ko 180 vvn0 120 10f0o 180 17430 120 1bngo 180 1icj0 120 1n3oo 180 1tkz0 120',
  ],
  ['Asia/Bishkek Asia/Dhaka Asia/Omsk Asia/Thimphu Asia/Urumqi Indian/Chagos', '360'],
  ['Asia/Calcutta Asia/Colombo Asia/Kolkata', '330'],
  [
    'Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang Asia/Seoul Asia/Tokyo Asia/Yakutsk Pacific/Palau',
    '540',
  ],
  [
    'Asia/Famagusta Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius',
    '120 2pto 180 975o 120 dy9o 180 kflo 120 p6po 180 vvto 120 10f5o 180 1749o 120 1bnlo 180 1icpo 120 1n3to 180 1tl5o 120',
  ],
  [
    'Asia/Gaza Asia/Hebron',
    '120 3480 180 95yc 120 dx40 180 keec 120 p5k0 180 vumc 120 10e00 180 1732c 120 1bmg0 180 1ibic 120 1n2o0 180 1tjyc 120',
  ],
  [
    'Asia/Jerusalem',
    '120 2nk0 180 972c 120 dw00 180 kfic 120 p4g0 180 vvqc 120 10cw0 180 1746c 120 1blc0 180 1icmc 120 1n1k0 180 1tl2c 120',
  ],
  ['Asia/Kabul', '270'],
  ['Asia/Kathmandu Asia/Katmandu', '345'],
  [
    'Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Pacific/Bougainville Pacific/Efate Pacific/Guadalcanal Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei Pacific/Ponape',
    '660',
  ],
  ['Asia/Rangoon Asia/Yangon Indian/Cocos', '390'],
  ['Asia/Tehran', '210'],
  [
    'Atlantic/Azores',
    '-60 2pto 0 975o -60 dy9o 0 kflo -60 p6po 0 vvto -60 10f5o 0 1749o -60 1bnlo 0 1icpo -60 1n3to 0 1tl5o -60',
  ],
  [
    'Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London',
    '0 2pto 60 975o 0 dy9o 60 kflo 0 p6po 60 vvto 0 10f5o 60 1749o 0 1bnlo 60 1icpo 0 1n3to 60 1tl5o 0',
  ],
  ['Atlantic/Cape_Verde', '-60'],
  [
    'Australia/Adelaide Australia/Broken_Hill',
    '630 2x7i 570 8jfi 630 e5ni 570 jrvi 630 pe3i 570 v0bi 630 10mji 570 168ri 630 1buzi 570 1hozi 630 1nb7i 570 1sxfi 630',
  ],
  ['Australia/Darwin', '570'],
  ['Australia/Eucla', '525'],
  [
    'Australia/Lord_Howe',
    '660 2x50 630 8jdu 660 e5l0 630 jrtu 660 pe10 630 v09u 660 10mh0 630 168pu 660 1bux0 630 1hoxu 660 1nb50 630 1sxdu 660',
  ],
  ['Pacific/Apia Pacific/Enderbury Pacific/Fakaofo Pacific/Tongatapu', '780'],
  [
    'Pacific/Chatham',
    '825 2x3c 765 8bjc 825 e5jc 765 jjzc 825 pdzc 765 usfc 825 10mfc 765 160vc 825 1buvc 765 1hh3c 825 1nb3c 765 1spjc 825',
  ],
  [
    'Pacific/Easter',
    '-300 2xp0 -360 7ouo -300 e650 -360 ixao -300 pel0 -360 u5qo -300 10n10 -360 15e6o -300 1c390 -360 1gmmo -300 1nbp0 -360 1s2uo -300',
  ],
  ['Pacific/Gambier', '-540'],
  ['Pacific/Honolulu Pacific/Rarotonga Pacific/Tahiti', '-600'],
  ['Pacific/Kiritimati', '840'],
  ['Pacific/Marquesas', '-570'],
  ['Pacific/Midway Pacific/Niue Pacific/Pago_Pago', '-660'],
  [
    'Pacific/Norfolk',
    '720 2x50 660 8jd0 720 e5l0 660 jrt0 720 pe10 660 v090 720 10mh0 660 168p0 720 1bux0 660 1hox0 720 1nb50 660 1sxd0 720',
  ],
  ['Pacific/Pitcairn', '-480'],
];
