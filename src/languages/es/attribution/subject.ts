/** Who is the subject of a Spanish verb of speech, before it or behind it. */
import type { Stretch } from '../../sentences/sentence-items.ts'
import { fold } from '../../../text/fold.ts'
import { names } from '../names.ts'
import type { Item } from './items.ts'
import { leftOf } from './verb.ts'
import { isOneNoun, nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import {
  afterNoun,
  canSpeak,
  determiners,
  pastTurn,
  pronouns,
  timeNouns,
  timeWords,
} from './words.ts'
import { withFirst } from './joined-subjects.ts'
import { isToldToHim } from './told-to-him.ts'
import { wordSet } from '../../word-sets.ts'

const longestAside = 25

/** The subject before the verb at item `verb`, an aside between commas passed over. */
export function subjectBefore(items: readonly Item[], verb: number): Stretch | null {
  const at = leftOf(items, verb)
  const item = items[at]
  if (!item) return null
  if (item.text === 'que' || item.text === 'quien')
    return nounPhraseBefore(items, items[at - 1]?.text === ',' ? at - 1 : at)
  if (item.text !== ',')
    return item.kind === 'word'
      ? withRelative(items, withFirst(items, nounPhraseBefore(items, at + 1), verb))
      : null
  for (let i = at - 1; i > 0 && at - i < longestAside; i--)
    if (items[i]!.text === ',') {
      const found = withFirst(items, nounPhraseBefore(items, i), verb)
      const isName = isNameBehindTitle(items.slice(i + 1, at))
      return found && isName ? { ...found, to: at } : found
    }
  return null
}

/**
 * The one person that a sentence names and begins with: "La madre de la niña, Ana Blanco," before "llora";
 * null for "La casa de Ana Blanco arde" and where it names two. `beginsPerson`: whether a person's name
 * begins at an offset.
 */
export function personOpening(
  items: readonly Item[],
  beginsPerson: (offset: number) => boolean,
): Stretch | null {
  const starts = items.flatMap(({ start }, i) => (beginsPerson(start) ? [i] : []))
  const [name] = starts
  if (name === undefined || starts.length > 1 || name > longestRole) return null
  const end = items[name - 1]?.text === ',' ? name - 1 : name
  const role = items.slice(determiners.has(items[0]!.text) ? 1 : 0, end)
  const isRole = role.length === 0 || (canSpeak(role[0]!.text) && isOneNoun(role))
  if (!isRole || ofAnother.has(items[name - 1]?.text ?? '')) return null
  let to = name
  while (items[to]?.kind === 'word' && items[to]!.capital) to++
  // a name in small letters is no opening
  return to > name ? { from: 0, to } : null
}

/** Words of a role before its name: "La presidenta de la Asociación de Vecinos de Lugo,". */
const longestRole = 12
const ofAnother: ReadonlySet<string> = new Set(['de', 'del', 'la', 'las', 'los', 'y'])

/** "Ana Blanco", "general Ana Blanco", "el doctor Pedro Salas"; not "general de la Guardia". */
function isNameBehindTitle(words: readonly Item[]): boolean {
  const name = words.findIndex(({ capital }) => capital)
  return (
    name >= 0 &&
    words.slice(0, name).every(({ text }) => canSpeak(text) || determiners.has(text)) &&
    words.slice(name).every(({ capital }) => capital)
  )
}

/** How far before the verb's own noun "que" may stand: "que no quiso dar | su nombre". */
const longestRelative = 5

/** "Un vecino que pidió el anonimato afirmó": who speaks stands before "que". */
function withRelative(items: readonly Item[], found: Stretch | null): Stretch | null {
  if (!found) return null
  for (let i = found.from - 2; i > 0 && found.from - i <= longestRelative; i--) {
    if (items[i]!.kind !== 'word') break
    if (items[i]!.text !== 'que') continue
    const told = nounPhraseBefore(items, i)
    const isSpeaker =
      told &&
      (told.from === 0 || items.slice(told.from, told.to).some(({ text }) => canSpeak(text)))
    return isSpeaker ? { from: told.from, to: found.to } : found
  }
  return found
}

/** Past "ayer", "el miércoles", "el 3 de mayo". */
export function pastTime(items: readonly Item[], from: number): number {
  let at = from
  if (items[at]?.text === 'el' && /^\d+$/.test(items[at + 1]?.text ?? ''))
    return items[at + 2]?.text === 'de' ? at + 4 : at + 2
  while (
    at - from < 4 &&
    items[at] &&
    (timeWords.has(items[at]!.text) ||
      (items[at]!.text === 'el' && timeWords.has(items[at + 1]?.text ?? '')))
  )
    at++
  return at
}

/**
 * The subject behind a verb: only one who can speak, since an object can stand there too. `isAnybody`:
 * the verb stands behind nothing but its quotation, where no object can follow: "«…», dijo la edil".
 */
export function subjectBehind(
  items: readonly Item[],
  to: number,
  isAnybody = false,
): Stretch | null {
  const named = nameBeforeRole(items, to)
  if (named) return named
  const at = behindAdjunct(items, pastTime(items, pastTurn(items, to)))
  if (isToldToHim(items, at)) return null
  const found = nounPhraseFrom(items, behindListener(items, at))
  if (!found) return null
  const words = items.slice(found.from, found.to)
  const isSpeaker = words.some(
    ({ text, capital }) => capital || canSpeak(text) || pronouns.has(text),
  )
  return isSpeaker || (isAnybody && mayBeAnybody(words)) ? withName(items, found) : null
}

/**
 * Where who speaks begins behind "a esta agencia", "a EFE"; `at` where no listener stands or nobody
 * behind him: "a la CNMV".
 */
function behindListener(items: readonly Item[], at: number): number {
  if (items[at]?.text !== 'a' && items[at]?.text !== 'al') return at
  const person = personBehind(items, at + 2)
  if (person !== null) return person
  const isNamed = items[at + 1]?.capital === true
  for (let i = at + 2; i <= at + longestAdjunct; i++) {
    const item = items[i]
    if (item?.kind !== 'word' || afterNoun.has(item.text)) return at
    const isRole = determiners.has(item.text) || item.text === 'uno'
    if (isNamed ? isRole : item.capital && i > at + 2 && !items[i - 1]!.capital) return i
  }
  return at
}

/** The given name from item `from` on that opens a name of its own: "al diario El País | Ana Ruiz". */
function personBehind(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + longestAdjunct; i++) {
    const item = items[i]
    if (item?.kind !== 'word' || afterNoun.has(item.text)) return null
    const isOpening = item.capital && isGivenName(item) && !isGivenName(items[i - 1]!)
    if (isOpening && items[i + 1]?.capital) return i
  }
  return null
}

const isGivenName = ({ text, capital }: Item) => capital && names.genderOf?.(fold(text)) !== null

/** "la edil", but not "la semana pasada", "el 3 de mayo". */
const mayBeAnybody = ([first, second]: readonly Item[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  determiners.has(first.text) &&
  !timeNouns.has(second.text) &&
  !/^\d/.test(second.text)

/** How far behind the verb who speaks may stand: "dijo en conferencia de prensa | la fiscal". */
const longestAdjunct = 7
const opensAdjunct: ReadonlySet<string> = new Set([
  'en',
  'ante',
  'durante',
  'tras',
  'entre',
  'desde',
  'por',
  'con',
  'vía',
])

/** "por teléfono", "en rueda de prensa", "entre lágrimas": behind their last word a name is a subject. */
const endsAdjunct: ReadonlySet<string> = wordSet(
  'teléfono videollamada escrito prensa comunicado lágrimas risas público directo vivo entrevista x instagram facebook twitter',
)

/**
 * Where who speaks begins behind "en conferencia de prensa | la fiscal", "por teléfono | Ana Blanco";
 * `at` where nothing of the kind stands.
 */
function behindAdjunct(items: readonly Item[], at: number): number {
  if (!opensAdjunct.has(items[at]?.text ?? '')) return at
  for (let i = at + 2; i <= at + longestAdjunct; i++) {
    const item = items[i]
    if (item?.kind !== 'word') return at
    const before = items[i - 1]!.text
    const isRole = determiners.has(item.text) && canSpeak(items[i + 1]?.text ?? '')
    if (isRole && !afterNoun.has(before) && before !== 'de') return i
    if (item.capital && isGivenName(item) && endsAdjunct.has(before)) return i
  }
  return at
}

/**
 * "contó por teléfono desde Lugo | Ana Blanco, portavoz del barrio": a name of two words whose office
 * follows it without an article; null where the verb is followed otherwise.
 */
function nameBeforeRole(items: readonly Item[], to: number): Stretch | null {
  if (!opensAdjunct.has(items[to]?.text ?? '') && items[to]?.text !== 'por') return null
  const comma = items.findIndex(({ kind }, i) => i >= to && kind !== 'word')
  const role = items[comma + 1]
  const isRole = items[comma]?.text === ',' && role?.capital === false && canSpeak(role.text)
  const from = comma - fewestOfPerson
  const isName = from > to && items.slice(from, comma).every(({ capital }) => capital)
  return isRole && isName ? { from, to: comma } : null
}

/** Past "en Madrid" in "su portavoz en Madrid, Ana Blanco". */
function pastPlace(items: readonly Item[], from: number): number {
  let to = from + 1
  while (items[from]?.text === 'en' && items[to]?.kind === 'word' && items[to]!.capital) to++
  return to > from + 1 ? to : from
}

/** Words of a name that tells a person beside a role which itself holds a name. */
const fewestOfPerson = 2

/** "el conselleiro, Ramón Moure", "la jefa de la Guardia, Ana Blanco": a name behind a comma is its role's. */
function withName(items: readonly Item[], found: Stretch): Stretch {
  const comma = pastPlace(items, found.to)
  if (items[comma]?.text !== ',' || !items[comma + 1]?.capital) return found
  let to = comma + 1
  while (items[to]?.kind === 'word' && items[to]!.capital) to++
  const isRole = determiners.has(items[found.from]!.text)
  const holdsName = items.slice(found.from + 1, found.to).some(({ capital }) => capital)
  const isPerson = to - comma - 1 >= fewestOfPerson && items[to]?.kind !== 'word'
  return !holdsName || (isRole && isPerson) ? { from: found.from, to } : found
}
