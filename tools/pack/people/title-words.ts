/** The words of an office in three languages, its slots filled with country and state. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findArabicFault } from '../check/arabic.ts'
import { getCountryForms, type CountryForms } from './country-forms.ts'
import { findPlainTitle } from './plain-titles.ts'
import { titleKey } from './titles.ts'
import { usStates } from './us-states.ts'

const own = dirname(fileURLToPath(import.meta.url))

/** Words by language: of a man, of a woman. */
export type TitleWords = Record<'ar' | 'en' | 'fr', [masculine: string, feminine: string]>

type Written = [en: string, arM: string, arF: string, frM: string, frF: string]

/** Lines of the lists of this folder that came back filled in: titles-1.done.tsv … */
export function readDone(prefix: 'titles' | 'people' | 'english'): string[][] {
  if (!existsSync(own)) return []
  return readdirSync(own)
    .filter((name) => name.startsWith(`${prefix}-`) && name.endsWith('.done.tsv'))
    .sort()
    .flatMap((name) => readFileSync(join(own, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
}

let written: Map<string, Written> | null = null

function getWritten(key: string): Written | undefined {
  written ??= new Map(
    readDone('titles').map(([id = '', en = '', arM = '', arF = '', frM = '', frF = '']) => [
      id,
      [en, arM, arF, frM, frF],
    ]),
  )
  return written.get(key)
}

const slotPattern = /\{(\w+)\}/g

/** Null where a slot has nothing to be filled with. */
function fill(text: string, forms: CountryForms | null, state: string | undefined): string | null {
  let isWhole = true
  const filled = text.replace(slotPattern, (_, slot: string) => {
    const value = slot === 'state' ? state : forms?.[slot as Exclude<keyof CountryForms, 'names'>]
    if (!value) isWhole = false
    return value ?? ''
  })
  return isWhole ? filled.replace(/\s+/g, ' ').trim() : null
}

/** The English title with its country, unless it names it. */
function english(title: string, forms: CountryForms | null, state: string | undefined): string {
  const whole = (fill(title, null, state) ?? title).replace(/\)+$/, (end) =>
    title.includes('(') ? end : '',
  )
  const small = whole.toLowerCase()
  if (forms && whole.endsWith(`of ${forms.en}`) && forms.of !== `of ${forms.en}`)
    return whole.replace(`of ${forms.en}`, forms.of)
  const isNamed =
    !forms || state !== undefined || forms.names.some((name) => small.includes(name.toLowerCase()))
  return isNamed ? whole : `${whole} (${forms.en})`
}

const isArabic = (text: string): boolean => findArabicFault(text) === null

/** "Governor of Oklahoma" is "Governor of {state}" with a state; null for a title of none. */
function splitState(title: string): { key: string; title: string; state: string } | null {
  const [, office, name] = /^(.+ of )(?:the State of )?([A-Z][A-Za-z ]+)$/.exec(title) ?? []
  const state = [...usStates].find(([, { en }]) => en === name)?.[0]
  if (office === undefined || state === undefined) return null
  const pattern = `${office}{state}`
  const key = titleKey(pattern)
  return getWritten(key) ? { key, title: pattern, state } : null
}

interface Place {
  country: string
  state: string
}

/** The words of an office by the key of its title, its English title, its country and state. */
export function getTitleWords(key: string, title: string, { country, state }: Place): TitleWords {
  const split = country === 'US' && !getWritten(key) ? splitState(title) : null
  if (split) return getTitleWords(split.key, split.title, { country, state: split.state })
  const forms = country === '' ? null : getCountryForms(country)
  const names = usStates.get(state)
  const [en = '', ...others] = getWritten(key) ?? []
  const plain = findPlainTitle(title, forms?.en ?? '')
  const inLanguage = (
    place: number,
    stateName: string | undefined,
    check = (_: string) => true,
  ) => {
    const candidate = fill(others[place] ?? '', forms, stateName)
    if (candidate && check(candidate)) return candidate
    return fill(plain[place] ?? '', forms, stateName) ?? withoutSlots(plain[place] ?? '')
  }
  const inEnglish = (en && fill(en, forms, names?.en)) || english(title, forms, names?.en)
  return {
    en: [inEnglish, inEnglish],
    ar: [inLanguage(0, names?.ar, isArabic), inLanguage(1, names?.ar, isArabic)],
    fr: [inLanguage(2, names?.fr), inLanguage(3, names?.fr)],
  }
}

const withoutSlots = (text: string): string =>
  text.replace(slotPattern, '').replace(/\s+/g, ' ').trim()
