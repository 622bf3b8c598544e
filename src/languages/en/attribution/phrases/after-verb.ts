import { addresseeEnd, skipAdverbials, skipAdverbs } from './adverbials.ts'
import { afterRules, taking, type After, type CueVerb } from './after-rules.ts'
import { isTime } from './item-kinds.ts'
import type { Item } from './items.ts'
import { type Cue, is } from '../lexicon/word-kinds.ts'
import { hasFiniteVerb } from './finite-verb.ts'
import { objectBehind } from './object-behind.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

/**
 * What the verb at `main` is followed by, in the first of its ways of reporting that fits; null
 * when none does.
 */
export function readAfter(
  items: readonly Item[],
  main: number,
  to: number,
  cues: readonly Cue[],
): After | null {
  const fitting = cues.filter(
    ({ particle }) => particle === '' || followedBy(items, main + 1, particle),
  )
  const withParticle = fitting.filter(({ particle }) => particle !== '')
  const usable = withParticle.length > 0 ? withParticle : fitting
  if (usable.length === 0) return null
  const particles = withParticle[0]?.particle.split(' ').length ?? 0
  const start = main + 1 + particles
  const clause = taking({ usable }, 's')
  const speech = taking({ usable }, 'q')
  const verb = { items, main, to, start, usable, clause, speech }
  const at = skipAdverbs(items, start, to)
  const told = taking(verb, 'o')
  const first = items[at]
  // "told the paper it would …" names someone first
  const namesFirst =
    told && first?.kind === 'word' && (first.word.bits & (is.complementizer | is.to)) === 0
  return (
    readShared(verb, at) ??
    (namesFirst ? null : readContent(verb, at)) ??
    readAddressed(verb, at) ??
    readFurther(verb, at) ??
    (told ? readContent(verb, at) : null) ??
    readObject(verb, at) ?? { kind: 'none', from: at, cueTo: start, cue: usable[0]! }
  )
}

/** What is told, if it begins at item `at`. */
function readContent(verb: CueVerb, at: number): After | null {
  const { items, main, to, start, usable, clause, speech } = verb
  if (at >= to) return null
  const place = { items, main, to, start, usable, clause, speech, at, item: items[at]! }
  for (const rule of afterRules) {
    const after = rule.read(place)
    if (after) return after === 'nothing' ? null : after
  }
  return null
}

/** "agreed with the defence that …", "agreed with Mr Orlo, defending, that …": behind whom he is of one mind with. */
function readShared({ items, to, start, clause }: CueVerb, at: number): After | null {
  if (!clause || items[at]?.text !== 'with') return null
  const whom = nounPhraseEnd(items, at + 1, to)
  const from = Math.max(behindPlace(items, at, to), behindAside(items, whom, to))
  return from > 0 ? { kind: 'clause', from, cueTo: start, cue: clause } : null
}

/** "told the paper that …", "urged them to …": behind someone addressed at item `at`. */
function readAddressed(verb: CueVerb, at: number): After | null {
  const { items, to, start, usable } = verb
  const told = taking(verb, 'o')
  if ((!told && !taking(verb, 'O')) || at >= to) return null
  const end = addresseeEnd(items, at, to)
  if (end <= at) return null
  const next = items[end]?.text ?? ''
  const matter = behindDay(items, end, to)
  const preposition = usable.find(
    ({ takes, prepositions }) => takes.includes('O') && prepositions.has(items[matter]?.text ?? ''),
  )
  if (preposition) return { kind: 'phrase', from: matter + 1, cueTo: matter + 1, cue: preposition }
  const charging = chargeWithin(verb, at, end)
  if (charging) return { kind: 'phrase', from: at, cueTo: start, cue: charging }
  const urged = usable.find(({ takes }) => takes.includes('i') && takes.includes('O'))
  if (urged && (next === 'to' || (next === 'not' && items[end + 1]?.text === 'to')))
    return { kind: 'infinitive', from: at, cueTo: start, cue: urged }
  const spoken = told ?? (verb.clause && taking(verb, 'O'))
  if (!spoken) return null
  const behind = readContent(verb, skipAdverbials(items, end, to))
  if (behind && behind.kind !== 'gerund') return behind
  return taking(verb, 'n') ? null : { kind: 'none', from: end, cueTo: start, cue: spoken }
}

/** "accused the bank of neglect", not "accused the Bank of Orlo": the way that takes what the phrase is told of. */
function chargeWithin({ items, usable }: CueVerb, from: number, end: number): Cue | null {
  const cue = usable.find(({ takes, prepositions }) => takes === 'Oj' && prepositions.has('of'))
  const of = items.findLastIndex(({ text }, i) => i > from && i < end - 1 && text === 'of')
  const isOfName = of > 0 && items[of - 1]!.capital && items[of + 1]!.capital
  return cue && of > 0 && !isOfName ? cue : null
}

/** "blamed the mayor | on Monday | for the flood": over the day on which it was said. */
const behindDay = (items: readonly Item[], at: number, to: number): number =>
  items[at]?.text === 'on' && at + 1 < to && isTime(items[at + 1]!)
    ? skipAdverbials(items, at, to)
    : at

/** "said on Monday in the town that …": behind where and when it was said. */
function readFurther(verb: CueVerb, at: number): After | null {
  const { items, to, start, clause, speech } = verb
  if (!clause && !speech) return null
  const further = skipAdverbials(items, at, to, true)
  const behind = further > at ? readContent(verb, further) : null
  if (behind && behind.kind !== 'infinitive' && behind.kind !== 'gerund') return behind
  const from = Math.max(behindAside(items, further, to), behindPlace(items, further, to))
  return clause && from > 0 ? { kind: 'clause', from, cueTo: start, cue: clause } : null
}

/** "condemned the raid". */
function readObject(verb: CueVerb, at: number): After | null {
  const { items, to, start } = verb
  const cue = taking(verb, 'n')
  return cue &&
    at < to &&
    !isTime(items[at]!) &&
    !tellsHour(items, at) &&
    !isTime(items[at + 1] ?? items[at]!) &&
    (nounPhraseEnd(items, at, to) > at ||
      standsAlone(items, at, to) ||
      isPointedAt(verb, at) ||
      objectBehind(items, at, to) > 0)
    ? { kind: 'phrase', from: at, cueTo: start, cue }
    : null
}

/** "announced | late on Saturday", not "announced late trains": when it was said, not what. */
const tellsHour = (items: readonly Item[], at: number): boolean =>
  (items[at]!.text === 'late' || items[at]!.text === 'early') &&
  ((items[at + 1]?.word.bits ?? 0) & is.preposition) !== 0

/** "disputed that", "dismissed this as a joke" */
const standsAlone = (items: readonly Item[], at: number, to: number): boolean =>
  (items[at]!.text === 'this' || items[at]!.text === 'that') &&
  (at + 1 >= to || items[at + 1]!.kind === 'mark' || items[at + 1]!.text === 'as')

/** "disputed | that account", where no clause may stand. */
const isPointedAt = ({ items, to, clause }: CueVerb, at: number): boolean =>
  !clause && items[at]!.text === 'that' && nounPhraseEnd(items, at + 1, to) > at + 1

/** "said over the loudspeaker | that …": the "that" behind a phrase of another preposition; -1 without one. */
function behindPlace(items: readonly Item[], at: number, to: number): number {
  if (at >= to || (items[at]!.word.bits & is.preposition) === 0) return -1
  const that = nounPhraseEnd(items, at + 1, to)
  const isClause = items[that]?.text === 'that' && hasFiniteVerb(items, that + 1, to)
  return that > at + 1 && that < to && isClause ? that : -1
}

const longestAside = 12

/**
 * "explains, in a letter to the paper, that …": the "that" behind what stands between two commas;
 * -1 when there is none.
 */
function behindAside(items: readonly Item[], comma: number, to: number): number {
  if (items[comma]?.text !== ',' || comma >= to) return -1
  for (let i = comma + 1; i < Math.min(to - 2, comma + longestAside); i++) {
    if (items[i]!.kind === 'quote') return -1
    if (items[i]!.text === ',') return items[i + 1]!.text === 'that' ? i + 1 : -1
  }
  return -1
}

function followedBy(items: readonly Item[], from: number, particle: string): boolean {
  return particle.split(' ').every((text, i) => items[from + i]?.text === text)
}
