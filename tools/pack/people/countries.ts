/** Countries as the Factbook calls them: code, and the page of each in its public copy. */
import { getTerritoryName } from '../places/place-names.ts'
import { loadNations } from '../nations/load-nations.ts'

const others: Record<string, string> = {
  Burma: 'MM',
  'Congo (Brazzaville)': 'CG',
  DRC: 'CD',
  "Côte d'Ivoire": 'CI',
  'Cabo Verde': 'CV',
  Czechia: 'CZ',
  'Czech Republic': 'CZ',
  'Federated States of Micronesia': 'FM',
  'Holy See (Vatican City)': 'VA',
  'The Bahamas': 'BS',
  'The Dominican': 'DO',
  'The Gambia': 'GM',
  'Antigua and Barbuda': 'AG',
  'Saint Kitts and Nevis': 'KN',
  'Saint Lucia': 'LC',
  'Saint Vincent and the Grenadines': 'VC',
  'Sao Tome and Principe': 'ST',
  'Trinidad and Tobago': 'TT',
  'Hong Kong': 'HK',
  Kosovo: 'XK',
  Macau: 'MO',
  Turkey: 'TR',
  Taiwan: 'TW',
}
const allCodes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'

let byName: Map<string, string> | null = null

/** The ISO code of a state by the Factbook's name of it; null for a territory. */
export function codeOfFactbook(name: string): string | null {
  if (!byName) {
    byName = new Map(Object.entries(others))
    const nations = loadNations()
    for (const code of allCodes.split(' ')) {
      const english = [nations.get(code)?.name.en, getTerritoryName(code)?.en]
      for (const one of english) if (one) byName.set(one, code)
    }
  }
  return byName.get(name) ?? null
}

/** The code of a country that a source tells by code or by name; as it stands where no list has it. */
export const toCountryCode = (told: string): string =>
  told.length > 2 ? (codeOfFactbook(told) ?? told) : told

const regions: Record<string, string> = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  'australia-oceania': 'AU FJ FM KI MH NR NZ PW SB TO TV VU WS',
  'central-america-n-caribbean': 'AG BB BS BZ CR CU DM DO GD GT HN HT JM KN LC NI PA SV TT VC',
  'central-asia': 'KG KZ RU TJ TM UZ',
  'east-n-southeast-asia': 'BN CN HK ID JP KH KP KR LA MM MN MO MY PG PH SG TH TL TW VN',
  'middle-east': 'AE AM AZ BH GE IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  'north-america': 'CA GL MX US',
  'south-america': 'AR BO BR CL CO EC GY PE PY SR UY VE',
  'south-asia': 'AF BD BT IN LK MV NP PK',
}
const regionOf = new Map(
  Object.entries(regions).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region] as const),
  ),
)

/** The page of a state in the public copy; what is in no other region is in Europe. */
export const pageOfFactbook = (code: string, gec: string): string =>
  `${regionOf.get(code) ?? 'europe'}/${gec}`
