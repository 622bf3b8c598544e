import type { Item, Stretch } from './items.ts'
import {
  afterNoun,
  beforeSubject,
  canSpeak,
  determiners,
  documentNouns,
  groupNouns,
  leaning,
  pronouns,
  timeWords,
} from './words.ts'
import { auxiliaries, getSpeechForms } from './verbs.ts'

const longest = 14
const longestAside = 25

const isStart = ({ kind, text, capital }: Item) =>
  kind === 'word' &&
  !timeWords.has(text) &&
  (capital ||
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

/** The noun phrase that ends before item `end`; a name between commas behind it belongs to it. */
function nounPhraseBefore(items: readonly Item[], end: number): Stretch | null {
  let from = end
  while (from > 0 && end - from < longest) {
    const { kind, text } = items[from - 1]!
    const isVerb = getSpeechForms().has(text) && !canSpeak(text)
    if (kind !== 'word' || beforeSubject.has(text) || auxiliaries.has(text) || isVerb) break
    from--
  }
  while (from < end && !isStart(items[from]!)) from++
  return from < end ? { from, to: end } : null
}

/** The subject before the verb at item `verb`, an aside between commas passed over. */
export function subjectBefore(items: readonly Item[], verb: number): Stretch | null {
  let at = verb - 1
  while (at >= 0 && items[at]!.kind === 'word' && leaning.has(items[at]!.text)) at--
  const item = items[at]
  if (!item) return null
  if (item.text === 'que' || item.text === 'quien')
    return nounPhraseBefore(items, items[at - 1]?.text === ',' ? at - 1 : at)
  if (item.text !== ',') return item.kind === 'word' ? nounPhraseBefore(items, at + 1) : null
  for (let i = at - 1; i > 0 && at - i < longestAside; i--)
    if (items[i]!.text === ',') {
      const found = nounPhraseBefore(items, i)
      const isName = items.slice(i + 1, at).every(({ capital }) => capital)
      return found && isName ? { ...found, to: at } : found
    }
  return null
}

/** The subject behind a verb: only one who can speak, since an object can stand there too. */
export function subjectBehind(items: readonly Item[], to: number): Stretch | null {
  let at = to
  while (at < items.length && at - to < 4 && timeWords.has(items[at]!.text)) at++
  // "declaró a esta agencia Dolores Rancaño"
  if (items[at]?.text === 'a' || items[at]?.text === 'al') {
    const heard = nounPhraseFrom(items, at + 1)
    const name = heard
      ? items.findIndex(({ capital }, i) => i > at + 1 && i < heard.to && capital)
      : -1
    if (name > 0 && !items[at + 1]!.capital) return nounPhraseFrom(items, name)
  }
  const found = nounPhraseFrom(items, at)
  if (!found) return null
  const words = items.slice(found.from, found.to)
  if (!words.some(({ text, capital }) => capital || canSpeak(text) || pronouns.has(text)))
    return null
  return withName(items, found)
}

/** Words of a name that tells a person beside a role which itself holds a name. */
const fewestOfPerson = 2

/**
 * "el conselleiro, Ramón Moure", "la jefa de la Guardia, Ana Blanco": a name behind a comma belongs
 * to its role.
 */
function withName(items: readonly Item[], found: Stretch): Stretch {
  if (items[found.to]?.text !== ',' || !items[found.to + 1]?.capital) return found
  let to = found.to + 1
  while (items[to]?.kind === 'word' && items[to]!.capital) to++
  const isRole = determiners.has(items[found.from]!.text)
  const holdsName = items.slice(found.from + 1, found.to).some(({ capital }) => capital)
  const isPerson = to - found.to - 1 >= fewestOfPerson && items[to]?.kind !== 'word'
  return !holdsName || (isRole && isPerson) ? { from: found.from, to } : found
}
