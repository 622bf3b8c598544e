import type { Stretch } from '../../sentences/sentence-items.ts'
import type { Item } from './items.ts'
import {
  afterNoun,
  beforeSubject,
  canSpeak,
  determiners,
  documentNouns,
  groupNouns,
  pronouns,
  timeWords,
} from './words.ts'
import { auxiliaries, getSpeechForms } from './verbs.ts'

const longest = 14

const isStart = ({ kind, text, capital }: Item) =>
  kind === 'word' &&
  !timeWords.has(text) &&
  // "Desde la empresa": a capital alone tells nothing of a preposition
  ((capital && !afterNoun.has(text)) ||
    determiners.has(text) ||
    groupNouns.has(text) ||
    documentNouns.has(text) ||
    pronouns.has(text))

/** The noun phrase that begins at item `from`: "la ministra de Sanidad"; null when none does. */
export function nounPhraseFrom(items: readonly Item[], from: number): Stretch | null {
  if (!items[from] || !isStart(items[from]!)) return null
  let to = from
  while (to < items.length && to - from < longest) {
    const { kind, text, capital } = items[to]!
    const next = items[to + 1]
    if (
      kind !== 'word' ||
      (to > from && !capital && afterNoun.has(text)) ||
      (text === 'y' && !(next && (next.capital || determiners.has(next.text))))
    )
      break
    to++
  }
  while (to > from && (determiners.has(items[to - 1]!.text) || items[to - 1]!.text === 'de')) to--
  return to > from ? { from, to } : null
}

/** The noun phrase that ends before item `end`, from its first word that may begin one. */
export function nounPhraseBefore(items: readonly Item[], end: number): Stretch | null {
  let from = end
  while (from > 0 && end - from < longest) {
    const { kind, text } = items[from - 1]!
    // "un estudio publicado en la revista": a participle tells nothing by itself
    const isVerb = getSpeechForms().get(text)?.isParticiple === false && !canSpeak(text)
    if (kind !== 'word' || beforeSubject.has(text) || auxiliaries.has(text) || isVerb) break
    from--
  }
  while (from < end && !isStart(items[from]!)) from++
  return from < end ? { from, to: end } : null
}

/** "madre de la joven": one noun, and what hangs on it by "de". */
export const isOneNoun = (items: readonly Item[]): boolean =>
  items.every(({ text, capital }, i) => {
    const before = items[i - 1]?.text ?? 'la'
    return capital || linksNoun(text) || linksNoun(before)
  })

const linksNoun = (text: string) => text === 'de' || text === 'del' || determiners.has(text)
