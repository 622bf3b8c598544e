/** Who is the subject of a French verb of speech, before it or behind it. */
import type { Stretch } from '../../sentences/sentence-items.ts'
import type { Item } from './items.ts'
import { behindListener } from './behind-listener.ts'
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { endOfParticiple } from './participle.ts'
import {
  adverbs,
  canSpeak,
  bodyNouns,
  determiners,
  groupNouns,
  leaning,
  pastTurn,
  personNouns,
  pronouns,
  strongPronouns,
  timeNouns,
  timeWords,
} from './words.ts'

const longestAside = 25

export interface Subject extends Stretch {
  pronoun: boolean
}

/**
 * The subject that stands before a verb: a pronoun, the noun before "qui", the one before an aside
 * between commas, or the noun phrase beside it.
 */
export function subjectBefore(items: readonly Item[], verb: number): Subject | null {
  let at = verb - 1
  while (
    at >= 0 &&
    items[at]!.kind === 'word' &&
    ((leaning.has(items[at]!.text) && !isDeterminerHere(items, at)) || adverbs.has(items[at]!.text))
  )
    at--
  const item = items[at]
  if (!item) return null
  if (item.kind === 'word' && pronouns.has(item.text))
    return { from: at, to: at + 1, pronoun: true }
  if (item.text === 'et') return speakerOpening(items)
  if (item.text === 'qui')
    return whoseWords(items, phrase(items, items[at - 1]?.text === ',' ? at - 1 : at))
  if (item.text !== ',') return item.kind === 'word' ? phrase(items, at + 1) : null
  for (let i = at - 1; i > 0 && at - i < longestAside; i--)
    // "Anna Blanc, 22 ans, étudiante, explique": of two asides the first tells her age
    if (opensAside(items, i)) return withName(items, phrase(items, i), i, at)
  return null
}

/** "Anna Blanc, qui a vu le maire |, Paul Renard, a dit": whether "qui" opens what ends before the comma. */
function isInRelative(items: readonly Item[], comma: number): boolean {
  let open = comma - 1
  while (open > 0 && items[open]!.kind === 'word') open--
  return items[open]?.text === ',' && items[open + 1]!.text === 'qui'
}

/** "un discours de Paul Renard, qui a dit": he says it, not the discourse. */
function whoseWords(items: readonly Item[], found: Subject | null): Subject | null {
  if (!found) return null
  const [, noun, link, name] = items.slice(found.from, found.to)
  const isOfSomebody = spoken.has(noun?.text ?? '') && linksOfName.has(link?.text ?? '')
  return isOfSomebody && name?.capital ? { ...found, from: found.from + 3 } : found
}

const spoken: ReadonlySet<string> = new Set([
  'discours',
  'propos',
  'allocution',
  'intervention',
  'message',
  'entretien',
  'interview',
])

const opensAside = (items: readonly Item[], i: number): boolean =>
  [',', '–'].includes(items[i]!.text) && !isAge(items, i) && !isInRelative(items, i)

/** "22 ans" before the comma at item `comma`. */
const isAge = (items: readonly Item[], comma: number) =>
  items[comma - 1]?.text === 'ans' && /^\d+$/.test(items[comma - 2]?.text ?? '')

const linksOfName: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des'])

/**
 * "Le maire | visite le port et dénonce": who opens the sentence, up to the first word that names
 * nobody, for a verb behind "et"; null for "Le port ferme et annonce".
 */
function speakerOpening(items: readonly Item[]): Subject | null {
  const found = nounPhraseFrom(items, 0)
  if (!found) return null
  let to = 0
  while (to < found.to && isOfName(items[to]!)) to++
  while (to > 0 && !isNoun(items[to - 1]!)) to--
  return to > 0 ? { from: 0, to, pronoun: false } : null
}

const isNoun = ({ text, capital }: Item) =>
  canSpeak(text) || (capital && !determiners.has(text) && !linksOfName.has(text))
const isOfName = (item: Item) =>
  isNoun(item) || determiners.has(item.text) || linksOfName.has(item.text)

/**
 * "le ministre de l'intérieur, Paul Renard, a dit": an aside that is a name belongs to the one it
 * names.
 */
const withName = (
  items: readonly Item[],
  found: Subject | null,
  from: number,
  to: number,
): Subject | null =>
  found &&
  !isOfSeveral(items, found) &&
  (closesApposition(items, to) ||
    (items.slice(from + 1, to).every(({ capital }) => capital) &&
      namesWholly(items, found, to - from - 1)))
    ? { ...found, to }
    : found

/**
 * "Le cabinet de la ministre, Anna Blanc,", "La famille de la victime, Paul Renard,": a name behind a
 * body or a group is that of whom it belongs to.
 */
const isOfSeveral = (items: readonly Item[], { from }: Stretch): boolean =>
  [bodyNouns, groupNouns].some((nouns) => nouns.has(items[from + 1]?.text ?? '')) &&
  determiners.has(items[from]!.text)

/** Words of a name that tells a person beside a role which itself holds a name. */
const fewestOfPerson = 2

/** "le ministre, Paul Renard", "la ministre de l'Économie, Anna Blanc", no "Paris, Lyon". */
const namesWholly = (items: readonly Item[], { from, to }: Stretch, words: number) =>
  !items.slice(from + 1, to).some(({ capital }) => capital) ||
  (words >= fewestOfPerson && determiners.has(items[from]!.text))

/**
 * Whether the comma closes an aside of the sentence's first noun phrase, whose verb follows: "La
 * mairie, qui réclame la paix,", "La veuve, interrogée mardi,".
 */
export function closesAside(items: readonly Item[], comma: number): boolean {
  let open = comma - 1
  while (open > 0 && items[open]!.kind === 'word') open--
  if (items[open]?.text !== ',') return false
  const isOfItself = comma - open === 2 && strongPronouns.has(items[open + 1]!.text)
  if (items[open + 1]!.text === 'qui' || isOfItself || endOfParticiple(items, open) === comma)
    return nounPhraseBefore(items, open)?.from === 0
  return closesApposition(items, comma)
}

/**
 * Whether the comma closes an aside that names who was told before it: "Une plaignante, la
 * journaliste Claire Dorval,".
 */
function closesApposition(items: readonly Item[], comma: number): boolean {
  if (!items[comma - 1]?.capital) return false
  let open = comma - 1
  while (open > 0 && items[open]!.kind === 'word') open--
  const named = items[open]?.text === ',' ? nounPhraseBefore(items, open) : null
  return (
    named !== null &&
    named.from === 0 &&
    determiners.has(items[named.from]!.text) &&
    items
      .slice(open + 1, comma)
      .every(({ text, capital }) => capital || canSpeak(text) || determiners.has(text))
  )
}

/**
 * "le" before a verb leans on it; "la" right before a noun would not stand here, since the verb
 * follows.
 */
const isDeterminerHere = (items: readonly Item[], at: number) =>
  ['un', 'une'].includes(items[at]!.text)

function phrase(items: readonly Item[], end: number): Subject | null {
  const found = nounPhraseBefore(items, end)
  return found && { ...found, pronoun: false }
}

/**
 * The subject behind a verb: only one who can speak, since an object can stand there too ("a
 * confirmé la nouvelle"). `isAnybody`: the verb stands behind nothing but its quotation, where no
 * object can follow: "« … », a confié la gérante".
 */
export function subjectBehind(
  items: readonly Item[],
  to: number,
  isAnybody = false,
): Stretch | null {
  const past = pastTurn(items, to)
  let at = past
  while (
    at < items.length &&
    at - past < 4 &&
    items[at]!.kind === 'word' &&
    !determiners.has(items[at]!.text) &&
    ((timeWords.has(items[at]!.text) && !items[at]!.capital) || adverbs.has(items[at]!.text))
  )
    at++
  const found = nounPhraseFrom(items, behindListener(items, at))
  if (!found) return null
  const words = items.slice(found.from, found.to)
  const speaks = words.some(({ text, capital }) => capital || canSpeak(text))
  const mayBeAnybody =
    isAnybody && determiners.has(words[0]!.text) && words[1] && !timeNouns.has(words[1].text)
  if (!speaks && !mayBeAnybody) return null
  return withNameBehind(items, found)
}

/** Past "le général" in "le porte-parole, le général Paul Renard". */
const pastRank = (items: readonly Item[], at: number) =>
  determiners.has(items[at]?.text ?? '') && personNouns.has(items[at + 1]?.text ?? '') ? at + 2 : at

/** "la gérante, Sylvie Roussel, …": the name behind a role belongs to it, in the words given back. */
export function withNameBehind(items: readonly Item[], found: Stretch): Stretch {
  if (items[found.to]?.text !== ',' || !determiners.has(items[found.from]!.text)) return found
  if (isOfSeveral(items, found)) return found
  const from = pastRank(items, found.to + 1)
  let to = from
  while (items[to]?.kind === 'word' && items[to]!.capital) to++
  const isName = to > from && items[to]?.kind !== 'word'
  return isName && namesWholly(items, found, to - from) ? { from: found.from, to } : found
}
