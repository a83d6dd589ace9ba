/**
 * The towns, as the gazetteer calls them, of postcodes that the place search does not know, by the code's beginning:
 * in Great Britain its letters, and districts where there is a range; in Canada its first two characters, and third
 * where there is a range; in India its first three digits. Only areas that lie within about 40 km of their town, a
 * few cells of a forecast's grid, are here: of wider ones the code does not tell the weather, and the person is asked
 * for a town.
 */
export const postAreas = {
  GB: {
    London: 'E EC N NW SE SW W WC',
    Bromley: 'BR', Croydon: 'CR', Dartford: 'DA', 'Enfield Town': 'EN', Harrow: 'HA', Ilford: 'IG',
    'Kingston upon Thames': 'KT', Romford: 'RM', Sutton: 'SM', Twickenham: 'TW', Uxbridge: 'UB', Watford: 'WD',
    'St Albans': 'AL', Brighton: 'BN', Cambridge: 'CB', Chelmsford: 'CM', Colchester: 'CO', Canterbury: 'CT',
    Guildford: 'GU', 'Hemel Hempstead': 'HP', Luton: 'LU', Chatham: 'ME', 'Milton Keynes': 'MK', Oxford: 'OX',
    Portsmouth: 'PO', Reading: 'RG', Crawley: 'RH', Stevenage: 'SG', Slough: 'SL', Southampton: 'SO',
    'Southend-on-Sea': 'SS', 'Royal Tunbridge Wells': 'TN1-4', Bath: 'BA1-3', Bournemouth: 'BH', Bristol: 'BS',
    Dorchester: 'DT', Exeter: 'EX1-6', Gloucester: 'GL', Plymouth: 'PL1-9', Salisbury: 'SP', Swindon: 'SN',
    Taunton: 'TA', Torquay: 'TQ', Birmingham: 'B', Coventry: 'CV', Derby: 'DE', Dudley: 'DY', Hereford: 'HR',
    Leicester: 'LE', Lincoln: 'LN1-6', Nottingham: 'NG1-25', Northampton: 'NN', Peterborough: 'PE1-9',
    Shrewsbury: 'SY1-5', 'Stoke-on-Trent': 'ST', Telford: 'TF', Walsall: 'WS', Worcester: 'WR',
    Wolverhampton: 'WV', Ipswich: 'IP1-10', Norwich: 'NR1-16', Blackburn: 'BB', Bradford: 'BD1-22',
    Bolton: 'BL', Carlisle: 'CA1-8', Chester: 'CH', Crewe: 'CW', Blackpool: 'FY', Liverpool: 'L',
    Lancaster: 'LA1-6', Manchester: 'M', Oldham: 'OL', Preston: 'PR', Stockport: 'SK', Warrington: 'WA',
    Wigan: 'WN', Durham: 'DH', Darlington: 'DL1-5', Doncaster: 'DN1-12', Huddersfield: 'HD', Harrogate: 'HG',
    'Kingston upon Hull': 'HU', Halifax: 'HX', Leeds: 'LS', 'Newcastle upon Tyne': 'NE1-46 NE61-64', Sheffield: 'S', Sunderland: 'SR',
    Middlesbrough: 'TS', Wakefield: 'WF', York: 'YO1-1 YO10-10 YO19-26 YO30-32', Cardiff: 'CF', Newport: 'NP',
    Swansea: 'SA1-8', Aberdeen: 'AB10-25', Dumfries: 'DG1-2', Dundee: 'DD1-9', Edinburgh: 'EH',
    Falkirk: 'FK1-16', Glasgow: 'G1-82', Inverness: 'IV1-3', Kilmarnock: 'KA1-24', Kirkwall: 'KW15-16',
    Kirkcaldy: 'KY', Motherwell: 'ML1-11', Paisley: 'PA1-16', Perth: 'PH1-3', Lerwick: 'ZE1-1', Belfast: 'BT1-17',
  },
  CA: {
    "St. John's": 'A1A-H', Halifax: 'B3', Charlottetown: 'C1A-E', Moncton: 'E1A-H', 'Saint John': 'E2H-S',
    Fredericton: 'E3A-C', 'Quebec City': 'G1 G2', Montreal: 'H1 H2 H3 H4 H5 H7 H8 H9', Longueuil: 'J4',
    Gatineau: 'J8P-Z', Ottawa: 'K1 K2', Kingston: 'K7K-P', Peterborough: 'K9H-L',
    Toronto: 'M1 M2 M3 M4 M5 M6 M7 M8 M9', Mississauga: 'L5 L4T-Z', Brampton: 'L6P-Z', Oakville: 'L6H-M',
    Markham: 'L3P-T L6B-G', Barrie: 'L4M-N', Burlington: 'L7L-T', Hamilton: 'L8', Guelph: 'N1C-L',
    Kitchener: 'N2A-R', London: 'N6', Windsor: 'N8N-Y N9A-K', 'Greater Sudbury': 'P3A-G', 'Thunder Bay': 'P7',
    Winnipeg: 'R2C-Y R3', Regina: 'S4L-Z', Saskatoon: 'S7', Calgary: 'T2 T3', Edmonton: 'T5 T6',
    Lethbridge: 'T1H-K', Kelowna: 'V1P-P V1V-Z', Surrey: 'V3', Vancouver: 'V5 V6 V7', Victoria: 'V8N-Z V9A-E',
    Yellowknife: 'X1A-A', Whitehorse: 'Y1A-A',
  },
  IN: {
    Delhi: '110', Faridabad: '121', Gurgaon: '122', Ludhiana: '141', Amritsar: '143', Jalandhar: '144',
    Chandigarh: '160', Shimla: '171', Jammu: '180', Srinagar: '190', Ghaziabad: '201', Kanpur: '208',
    Prayagraj: '211', Varanasi: '221', Lucknow: '226', 'Dehra Dun': '248', Meerut: '250', Agra: '282', Jaipur: '302',
    Ajmer: '305', Udaipur: '313', Kota: '324', Jodhpur: '342', Rajkot: '360', Ahmedabad: '380', Vadodara: '390',
    Surat: '395', Mumbai: '400', Panaji: '403', Pune: '411', Nashik: '422', Nagpur: '440', Indore: '452',
    Bhopal: '462', Gwalior: '474', Jabalpur: '482', Raipur: '492', Hyderabad: '500', Vijayawada: '520',
    Visakhapatnam: '530', Bengaluru: '560', Mysore: '570', Mangalore: '575', Hubli: '580', Chennai: '600',
    Puducherry: '605', Tiruchirappalli: '620', Madurai: '625', Coimbatore: '641', Kozhikode: '673', Cochin: '682',
    Thiruvananthapuram: '695', Kolkata: '700', Howrah: '711', Bhubaneshwar: '751', Guwahati: '781', Patna: '800',
    Ranchi: '834',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>; // prettier-ignore
