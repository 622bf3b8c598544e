/** Teams that stand for a country in sport: the states, and the four of the United Kingdom. */
import { codeOfFactbook } from '../people/countries.ts'
import { getCountryForms, type CountryForms } from '../people/country-forms.ts'

/** How three languages join a team's country to a word. */
export type TeamForms = Pick<CountryForms, 'of' | 'en' | 'c' | 'm' | 'de'>

/** The nations of the United Kingdom, which play for themselves. */
const british: Record<string, TeamForms> = {
  ENG: { of: 'of England', en: 'England', c: 'إنجلترا', m: 'الإنجليزي', de: 'd’Angleterre' },
  SCO: { of: 'of Scotland', en: 'Scotland', c: 'إسكتلندا', m: 'الإسكتلندي', de: 'd’Écosse' },
  WAL: { of: 'of Wales', en: 'Wales', c: 'ويلز', m: 'الويلزي', de: 'du pays de Galles' },
  NIR: {
    of: 'of Northern Ireland',
    en: 'Northern Ireland',
    c: 'إيرلندا الشمالية',
    m: 'الإيرلندي الشمالي',
    de: 'd’Irlande du Nord',
  },
}

/** Names by which the sources call a team, and the list of states does not. */
const others: Record<string, string> = {
  England: 'ENG',
  Scotland: 'SCO',
  Wales: 'WAL',
  'Northern Ireland': 'NIR',
  'South Korea': 'KR',
  'North Korea': 'KP',
  'Bosnia N Herzegovina': 'BA',
  'Bosnia & Herzegovina': 'BA',
  'Bosnia and Herzegovina': 'BA',
  'Congo Dr': 'CD',
  'DR Congo': 'CD',
  Congo: 'CG',
  'Cote D Ivoire': 'CI',
  'Ivory Coast': 'CI',
  'Czech Republic': 'CZ',
  USA: 'US',
  'Cape Verde': 'CV',
  'Cabo Verde': 'CV',
  Gambia: 'GM',
  Curaçao: 'CW',
  'Trinidad N Tobago': 'TT',
}

/** The code of a team as a source names it; null for one that is no state. */
export const codeOfTeam = (name: string): string | null => others[name] ?? codeOfFactbook(name)

/** The forms of a team's country by its code; null for a code of none. */
export const getTeamForms = (code: string): TeamForms | null =>
  british[code] ?? getCountryForms(code)

/** The state that a team's country is or belongs to, by ISO code. */
export const stateOf = (code: string): string => (code in british ? 'GB' : code)
