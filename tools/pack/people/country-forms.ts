/** How three languages join a country to a title: "of Germany", «الألماني», "d’Allemagne". */
import { agree, loadNations } from '../nations/load-nations.ts'
import { getTerritoryName } from '../places/place-names.ts'

export interface CountryForms {
  /** "of the United States" */
  of: string
  /** as it stands alone: "Germany" */
  en: string
  /** by which a title names the country: "Germany", "German" */
  names: string[]
  /** the nationality with its article, masculine and feminine */
  m: string
  f: string
  /** the name, and the name with its preposition */
  c: string
  fi: string
  /** French: "des États-Unis", "aux États-Unis" */
  de: string
  in: string
}

/** Arabic names of what no country's list has. */
const ARABIC: Record<string, string> = { XK: 'كوسوفو', EU: 'الاتحاد الأوروبي', SU: 'الاتحاد السوفيتي' }
const ENGLISH: Record<string, string> = { XK: 'Kosovo', EU: 'the European Union' }
const FRENCH: Record<string, string> = {
  XK: 'Kosovo',
  EU: 'Union européenne',
  CD: 'République démocratique du Congo',
  CG: 'République du Congo',
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestine',
  MM: 'Birmanie',
}
/** French names of countries that are plural, and those that take no article. */
const PLURAL = new Set('AE BS FJ FO KM KY MH MV NL PH SB SC TC US VG VI'.split(' '))
const BARE = new Set(
  'AD AG BH BB CU CY DJ FJ HK KI KM MC MG MO MT MU NR NU OM PR SG SM ST TT TV TW VU HT LC KN VC GD'
    .split(' ')
    .filter((code) => !PLURAL.has(code)),
)
/** Masculine though it ends in -e. */
const MASCULINE = new Set('BZ KH MX MZ ZW SR'.split(' '))

const inFrench = new Intl.DisplayNames('fr', { type: 'region' })
const vowel = /^[aeiouâàéèêîïôûœ]|^h(?:aï|on)/i

function french(code: string): Pick<CountryForms, 'de' | 'in'> {
  const name = FRENCH[code] ?? inFrench.of(code) ?? code
  if (PLURAL.has(code)) return { de: `des ${name}`, in: `aux ${name}` }
  const elided = vowel.test(name)
  if (BARE.has(code)) return { de: elided ? `d’${name}` : `de ${name}`, in: `à ${name}` }
  const isFeminine = name.split(/[ -]/)[0]!.endsWith('e') && !MASCULINE.has(code)
  if (elided) return { de: isFeminine ? `d’${name}` : `de l’${name}`, in: `en ${name}` }
  return isFeminine
    ? { de: `de ${name}`, in: `en ${name}` }
    : { de: `du ${name}`, in: `au ${name}` }
}

let known: Map<string, CountryForms> | null = null

/** The forms of a country by its ISO code; null for a code of none. */
export function getCountryForms(code: string): CountryForms | null {
  known ??= new Map()
  const found = known.get(code)
  if (found) return found
  const nation = loadNations().get(code)
  const territory = getTerritoryName(code)
  const en = ENGLISH[code] ?? nation?.name.of ?? territory?.en
  const ar = ARABIC[code] ?? nation?.name.ar ?? territory?.ar
  if (!en || !ar) return null
  const adjective = nation && !nation.isShared ? nation.arabic[0] : undefined
  const fi = `في ${ar}`
  const forms: CountryForms = {
    of: `of ${en}`,
    en: en.replace(/^the /, ''),
    names: [en.replace(/^the /, ''), ...(nation?.english ?? [])],
    m: adjective === undefined ? fi : agree(adjective, 'm'),
    f: adjective === undefined ? fi : agree(adjective, 'f'),
    c: ar,
    fi,
    ...french(code),
  }
  known.set(code, forms)
  return forms
}
