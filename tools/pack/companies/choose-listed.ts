/** Which companies of the source the pack tells of, and under which names. */
import { givenNames } from '../../../src/languages/en/names/people.ts'
import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { plainKey } from '../people/factbook-leaders.ts'
import { codeOfFactbook } from '../people/countries.ts'
import type { ListedLine } from './listed-lines.ts'
import { compareText } from '../../../src/model/compare-text.ts'

export interface ListedCompany {
  labels: { en: string }
  aliases: { en: string[] }
  country_name?: string
  sector?: string
  industry?: string
  /** Large Cap, Mega Cap and so on */
  size?: string
  symbol: string
}

/** The source's file of an exchange, by the ending of its symbols. */
const files: ReadonlyMap<string, string> = new Map(
  (
    'AQ AQS,AS AMS,AT ATH,AX ASX,BA BUE,BD BUD,BE BER,BK SET,BO BSE,BR BRU,CA CAI,CN CNQ,' +
    'CO CPH,DE GER,DU DUS,F FRA,HA HAN,HE HEL,HK HKG,HM HAM,IL IOB,IR ISE,IS IST,JK JKT,' +
    'JO JNB,KQ KOE,KS KSC,L LSE,LS LIS,MC MCE,ME MCX,MI MIL,MU MUN,MX MEX,NS NSI,NZ NZE,' +
    'OL OSL,PA PAR,PR PRA,QA DOH,SA SAO,SI SES,SN SGO,SR SAU,SS SHH,ST STO,SW EBS,SZ SHZ,' +
    'T JPX,TA TLV,TI TLO,TO TOR,TW TAI,TWO TWO,V VAN,VI VIE'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

const given = new Set(givenNames.trim().split(/\s+/).map(fold))
const prior = 0.75
/** Of a name that is a place's, a person's or a word as well. */
const priorShared = 0.2

interface Known {
  /** records written by hand */
  own: readonly EntityRecord[]
  /** folded names that other packs hold */
  taken: ReadonlySet<string>
}

/**
 * Companies that the lines of chosen.tsv name, and those that stand in the pack under a name of the
 * source. Only what has a country and a page is told. `unknown`: lines that name no company.
 */
export function chooseListed(
  companies: readonly ListedCompany[],
  names: readonly string[],
  { own, taken }: Known,
): { lines: ListedLine[]; unknown: string[] } {
  const byName = new Map<string, ListedCompany[]>()
  for (const company of companies)
    byName.set(company.labels.en, [...(byName.get(company.labels.en) ?? []), company])
  const lines = new Map<string, ListedLine>()
  const unknown: string[] = []
  for (const text of names) {
    const [name = '', english = '', arabic = ''] = text.split('\t')
    const line = (byName.get(name) ?? []).map(toLine).find((one) => one !== null)
    if (!line) unknown.push(name)
    else if (english.startsWith('@')) lines.set(english.slice(1), { ...line, id: english.slice(1) })
    else {
      const told = english === '=' ? [name] : english.split('|')
      const id = `listed-${plainKey(told[0]!).toLowerCase()}`
      lines.set(id, {
        ...line,
        id,
        english: told,
        arabic: arabic.split('|'),
        prior: told.some((one) => isShared(one, taken)) ? priorShared : prior,
      })
    }
  }
  for (const { id, kind, labels, aliases } of own) {
    const called = [labels.en!, ...(aliases.en ?? [])]
    const twice = [...lines].find(([key, line]) => key !== id && sharesName(line.english, called))
    if (twice) throw new Error(`chosen.tsv: ${twice[0]} is ${id}, which is written by hand`)
    if (kind !== 'company' || lines.has(id)) continue
    const bearing = called
      .flatMap((name) => byName.get(name) ?? [])
      .filter((company) => large.has(company.size ?? '') && !isUnknown(company))
    const isSure = new Set(bearing.map(({ country_name }) => country_name)).size === 1
    const line = isSure ? bearing.map(toLine).find((one) => one !== null) : undefined
    if (line) lines.set(id, { ...line, id })
  }
  return { lines: [...lines.values()].sort((a, b) => compareText(a.id, b.id)), unknown }
}

const large = new Set(['Large Cap', 'Mega Cap'])

function sharesName(names: readonly string[], others: readonly string[]): boolean {
  const folded = new Set(others.map((name) => fold(name)))
  return names.some((name) => folded.has(fold(name)))
}

/**
 * What the source gives those of which it knows nothing ("RHI Magnesita" of Austria) and shops in
 * the United States: these stand in chosen.tsv.
 */
const isUnknown = ({ country_name, sector, industry }: ListedCompany): boolean =>
  country_name === 'United States' &&
  sector === 'Consumer Discretionary' &&
  industry === 'Specialty Retail'

/** What the source tells of a company; null where it tells no country or no page has it. */
function toLine(company: ListedCompany): ListedLine | null {
  const { country_name, sector = '', industry = '', symbol } = company
  const country = country_name === undefined ? null : codeOfFactbook(country_name)
  const file = files.get(symbol.split('.').at(-1)!)
  return country === null || file === undefined
    ? null
    : { id: '', english: [], arabic: [], country, sector, industry, symbol, file, prior: prior }
}

const isShared = (name: string, taken: ReadonlySet<string>): boolean => {
  const folded = fold(name)
  return !folded.includes(' ') && (taken.has(folded) || given.has(folded) || isCommonWord(name))
}
