import type { Basis } from '../../../model/annotation.ts'
import type { Agreement, AttributionDraft } from '../../attribution-rules.ts'
import { isNews } from '../citation/outlets.ts'
import type { Item } from './items.ts'
import type { Stretch } from './verb-group.ts'
import {
  bodyNouns,
  documentNouns,
  groupNouns,
  outletNouns,
  personNouns,
  titlesOfAnybody,
} from './words.ts'

type Reading = Pick<AttributionDraft, 'basis' | 'anaphora' | 'agreement' | 'head'>

const definite = new Set(['le', 'la', 'l', 'ce', 'cet', 'cette'])
const ofMen = new Set(['le', 'ce', 'cet'])
const ofWomen = new Set(['la', 'cette'])

/**
 * What a source's own words show: whom it may take up, and on what it rests. `opensSentence`: its
 * first capital says nothing.
 */
export function readSource(items: readonly Item[], { from, to }: Stretch): Reading {
  const first = items[from]!
  const words = items.slice(from, to)
  if (to === from + 1 && ['il', 'elle', 'ils', 'elles'].includes(first.text))
    return { basis: null, anaphora: 'pronoun', agreement: agreementOf(first.text) }
  if (first.text === 'on') return { basis: 'anonymous', anaphora: null }
  const name = words.findIndex(
    ({ text, capital }, i) =>
      capital && (i > 0 || from > 0 || (!isNoun(text) && !definite.has(text))),
  )
  const isNamed = words.some(
    ({ capital }, i) =>
      capital && i >= Math.max(name, 0) && name >= 0 && !(i === 0 && definite.has(words[0]!.text)),
  )
  const noun =
    words.find(
      ({ text, capital }) =>
        (isNoun(text) && !capital) || (isNoun(text) && words[0]!.text === text),
    )?.text ?? ''
  if (isNews(words.map(({ text }) => text))) return { basis: 'outlet', anaphora: null }
  const basis = basisOfNoun(noun, isNamed)
  if (!isNamed && personNouns.has(noun) && definite.has(first.text))
    return {
      basis: 'anonymous',
      anaphora: 'definite',
      agreement: agreementOfTitle(first.text, noun),
      ...(words[1] && { head: { start: words[1].start, end: words.at(-1)!.end } }),
    }
  return { basis, anaphora: null }
}

const isNoun = (text: string) =>
  personNouns.has(text) ||
  groupNouns.has(text) ||
  bodyNouns.has(text) ||
  outletNouns.has(text) ||
  documentNouns.has(text)

function basisOfNoun(noun: string, isNamed: boolean): Basis | null {
  if (documentNouns.has(noun)) return 'document'
  if (outletNouns.has(noun)) return 'outlet'
  if (personNouns.has(noun)) return isNamed ? 'named' : 'anonymous'
  if (bodyNouns.has(noun)) return 'organisation'
  return isNamed ? null : 'anonymous'
}

/** "la victime" may be a man; "le préfet" is nobody who was not told to be one. */
const agreementOfTitle = (article: string, noun: string): Agreement => ({
  types: ['PER'],
  gender: ofMen.has(article) ? 'm' : ofWomen.has(article) && noun !== 'victime' ? 'f' : null,
  plural: false,
  ...(!titlesOfAnybody.has(noun) && { specific: true }),
})

function agreementOf(pronoun: string): Agreement {
  const isPlural = pronoun.endsWith('s')
  const gender = pronoun.startsWith('elle') ? 'f' : 'm'
  return { types: isPlural ? ['GROUP', 'ORG', 'PER'] : ['PER', 'ORG'], gender, plural: isPlural }
}
