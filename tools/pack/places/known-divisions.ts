/**
 * Divisions that papers abroad name without their country, by our own judgement, by country and
 * English name. None shares its name with a town that is better known.
 */
const known: Record<string, string> = {
  AF: 'Helmand, Nangarhar, Panjshir, Badakhshan',
  AT: 'Vorarlberg, Carinthia, Styria, Burgenland, Tyrol',
  AZ: 'Nakhchivan',
  BE: 'Wallonia',
  BR: 'Roraima, Rondônia, Mato Grosso, Mato Grosso do Sul',
  CA: 'Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland and Labrador, Prince Edward Island, Nunavut, Yukon',
  CD: 'North Kivu, South Kivu, Katanga',
  CH: 'Ticino, Valais, Vaud',
  CL: 'Atacama',
  CN: 'Tibet, Qinghai, Ningxia',
  DE: 'Saarland, Schleswig-Holstein, Brandenburg, Mecklenburg-Western Pomerania, Thuringia, Saxony-Anhalt',
  EC: 'Galápagos',
  EG: 'Dakahlia, Qalyubia, Monufia',
  ES: 'Catalonia, Andalusia, Extremadura, Castile and León',
  ET: 'Tigray, Oromia, Amhara, Benishangul-Gumuz',
  FR: 'Alsace, Brittany, Corsica, Occitanie, Auvergne-Rhône-Alpes',
  GR: 'Crete, Peloponnese, Epirus',
  IN: 'Arunachal Pradesh, Uttarakhand, Manipur, Nagaland, Mizoram, Meghalaya, Tripura, Telangana, Sikkim',
  IQ: 'Al Anbar, Diyala, Dhi Qar',
  IR: 'Khuzestan, Sistan and Baluchestan, Hormozgan, Mazandaran',
  IT: 'Tuscany, Lombardy, Veneto, Emilia-Romagna, Umbria, Abruzzo, Molise, Campania, Apulia, Basilicata, Calabria, Sicily, Sardinia, Piedmont, Liguria',
  JO: 'Karak',
  JP: 'Okinawa Prefecture',
  KE: 'Turkana',
  KR: 'Jeju',
  LB: 'Akkar, Beqaa',
  MM: 'Rakhine State, Kachin State, Shan State',
  MX: 'Quintana Roo, Yucatán, Sinaloa',
  MZ: 'Cabo Delgado',
  NG: 'Borno State, Zamfara State, Katsina State, Anambra State',
  OM: 'Dhofar, Musandam',
  PH: 'Palawan, Maguindanao',
  PK: 'Balochistan',
  RS: 'Vojvodina',
  RU: 'Chechen Republic, Republic of Dagestan, Republic of Ingushetia, Kabardino-Balkaria, Sakhalin',
  SA: "'Asir, Al-Qassim",
  SD: 'North Darfur, South Darfur, Central Darfur, East Darfur, South Kordofan, North Kordofan',
  SY: 'Rif Dimashq, Deir ez-Zor, Quneitra, As-Suwayda',
  TT: 'Tobago',
  UA: 'Zakarpattia',
  YE: "Hadhramaut, Al Mahrah, Shabwah, Ma'rib, Abyan",
  ZA: 'Limpopo, Mpumalanga',
}

const names = new Set(
  Object.entries(known).flatMap(([country, list]) =>
    list.split(', ').map((name) => `${country} ${name}`),
  ),
)

/** Whether a division is such a one. `country`: ISO code of two letters. */
export const isKnownDivision = (country: string | undefined, name: string): boolean =>
  names.has(`${country} ${name}`)
