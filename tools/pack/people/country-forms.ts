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
const arabic: Record<string, string> = { XK: 'كوسوفو', EU: 'الاتحاد الأوروبي', SU: 'الاتحاد السوفيتي' }
const english: Record<string, string> = { XK: 'Kosovo', EU: 'the European Union' }
const frenchNames: Record<string, string> = {
  XK: 'Kosovo',
  EU: 'Union européenne',
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestine',
  MM: 'Birmanie',
}
/** French names of countries that are plural, and those that take no article. */
const plural = new Set('AE BS FJ FO KM KY MH MV NL PH SB SC TC US VG VI'.split(' '))
const bare = new Set(
  'AD AG BH CU CY DJ FJ HK KI KM MC MG MO MT MU NR NU OM PR SG SM ST TT TV TW VU HT LC KN VC'
    .split(' ')
    .filter((code) => !plural.has(code)),
)
/** Masculine though it ends in -e. */
const masculine = new Set('BZ GB KH MX MZ ZW SR'.split(' '))

/** Those of no rule: with what stands before the name. */
const irregularForms: Record<string, Pick<CountryForms, 'de' | 'in'>> = {
  BB: { de: 'de la Barbade', in: 'à la Barbade' },
  CD: { de: 'de la République démocratique du Congo', in: 'en République démocratique du Congo' },
  CF: { de: 'de la République centrafricaine', in: 'en République centrafricaine' },
  CG: { de: 'de la République du Congo', in: 'en République du Congo' },
  DM: { de: 'de la Dominique', in: 'à la Dominique' },
  DO: { de: 'de la République dominicaine', in: 'en République dominicaine' },
  GD: { de: 'de la Grenade', in: 'à la Grenade' },
  IL: { de: 'd’Israël', in: 'en Israël' },
  SL: { de: 'de Sierra Leone', in: 'en Sierra Leone' },
  VA: { de: 'du Vatican', in: 'au Vatican' },
  WS: { de: 'des Samoa', in: 'aux Samoa' },
}

const inFrench = new Intl.DisplayNames('fr', { type: 'region' })
const vowel = /^[aeiouâàéèêîïôûœ]|^haï/i

function french(code: string): Pick<CountryForms, 'de' | 'in'> {
  const irregular = irregularForms[code]
  if (irregular) return irregular
  const name = frenchNames[code] ?? inFrench.of(code) ?? code
  if (plural.has(code)) return { de: `des ${name}`, in: `aux ${name}` }
  const elided = vowel.test(name)
  if (bare.has(code)) return { de: elided ? `d’${name}` : `de ${name}`, in: `à ${name}` }
  const isFeminine = name.split(/[ -]/)[0]!.endsWith('e') && !masculine.has(code)
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
  const en = english[code] ?? nation?.name.of ?? territory?.en
  const ar = arabic[code] ?? nation?.name.ar ?? territory?.ar
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
