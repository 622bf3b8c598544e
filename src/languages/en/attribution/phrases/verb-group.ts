import { bareKind } from './bare-verb.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isDeterminer, isOwnedNoun, isPronoun, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

/** A verb with its auxiliaries: items [from, main]. */
export interface VerbGroup {
  from: number
  main: number
  /**
   * what the group is: has a subject of its own · "saying" · "to say" · "accused" standing behind
   * its noun
   */
  kind: 'finite' | 'ing' | 'infinitive' | 'participle'
  passive: boolean
  negated: boolean
  /** the auxiliary or main verb that shows the tense: "would", "has", "said" */
  modal: boolean
}

/** How far a group is read, backwards from its main verb. */
interface Reading {
  items: readonly Item[]
  low: number
  /** the first item of the group so far, and the one that is looked at next */
  from: number
  at: number
  negated: boolean
}

const bitsAt = ({ items, low, at }: Reading) => (at >= low ? items[at]!.word.bits : 0)

/**
 * The verb group whose main verb is item `main`; null where the word is a noun or an adjective.
 * `low`: where its clause begins.
 */
export function readVerbGroup(items: readonly Item[], main: number, low: number): VerbGroup | null {
  const { forms, bits } = items[main]!.word
  if ((bits & is.verb) === 0 || ((bits & is.preposition) !== 0 && forms === form.ing)) return null
  if (isOwnedNoun(items, main)) return null
  const reading: Reading = { items, low, from: main, at: main - 1, negated: false }
  passAdverbs(reading)
  let { kind, modal, passive } = readAuxiliaries(reading, forms)
  const helped = reading.from < main
  if (helped && kind !== 'ing' && (bitsAt(reading) & is.modal) !== 0) {
    modal = true
    kind = 'finite'
    take(reading)
  }
  if (kind !== 'finite' && (kind === null || helped) && isToBefore(reading, main)) {
    take(reading)
    const { from, negated } = reading
    const group = { from, main, kind: 'infinitive' as const, passive, negated, modal }
    return throughChannel(items, group, low) ?? throughLightVerb(items, group, low)
  }
  const { negated } = reading
  if (kind) {
    return { from: withAdverbs(items, reading.from, low), main, kind, passive, negated, modal }
  }
  return readBareVerb(items, main, low, negated)
}

/** Puts the item that is looked at into the group, with the adverbs before it. */
function take(reading: Reading): void {
  reading.from = reading.at--
  passAdverbs(reading)
}

function passAdverbs(reading: Reading): void {
  const { items, low } = reading
  while (reading.at >= low) {
    const { text, word } = items[reading.at]!
    if ((word.bits & (is.adverb | is.negation)) === 0 && text !== "n't") return
    if ((word.bits & (is.determiner | is.subordinator)) !== 0 && !isOnce(items, reading.at)) return
    if ((word.bits & is.negation) !== 0) reading.negated = true
    reading.at--
  }
}

/** The auxiliary right before the main verb; after a form of "be" also those before it. */
function readAuxiliaries(
  reading: Reading,
  forms: number,
): { kind: VerbGroup['kind'] | null; passive: boolean; modal: boolean } {
  const { items, at } = reading
  const bits = bitsAt(reading)
  const passive = (forms & form.ing) === 0
  if ((bits & is.be) !== 0 && (forms & (form.participle | form.ing)) !== 0)
    return { kind: readBe(reading), passive, modal: false }
  if ((bits & is.have) !== 0 && (forms & form.participle) !== 0) {
    take(reading)
    return { kind: kindOfHave(items[at]!), passive: false, modal: false }
  }
  if (isContraction(reading) && (forms & (form.ing | form.participle)) !== 0) {
    take(reading)
    return { kind: 'finite', passive, modal: false }
  }
  if ((bits & (is.do | is.modal)) === 0 || (forms & form.base) === 0)
    return { kind: null, passive: false, modal: false }
  take(reading)
  return { kind: 'finite', passive: false, modal: (bits & is.modal) !== 0 }
}

/** "is", "has been", "is being"; null for "be" and "been" alone. */
function readBe(reading: Reading): VerbGroup['kind'] | null {
  const { items, at } = reading
  const { text } = items[at]!
  take(reading)
  const before = bitsAt(reading)
  if (text === 'been' && (before & is.have) !== 0) {
    const have = items[reading.at]!
    take(reading)
    return kindOfHave(have)
  }
  if (text === 'being' && (before & is.be) !== 0) {
    take(reading)
    return 'finite'
  }
  if (text === 'be' || text === 'been') return null
  return text === 'being' ? 'ing' : 'finite'
}

const kindOfHave = ({ text }: Item) => (text === 'having' ? 'ing' : 'finite')

/** "he's said", "it's being said". */
const isContraction = ({ items, low, at }: Reading) =>
  at - 1 >= low && items[at]!.text === "'s" && isPronoun(items[at - 1])

/** "to say", "to have said", "to be said". */
function isToBefore({ items, low, from, at }: Reading, main: number): boolean {
  if (at < low || items[at]!.text !== 'to') return false
  const { bits, forms } = items[from]!.word
  return from < main ? (bits & (is.be | is.have)) !== 0 : (forms & form.base) !== 0
}

/** A verb without auxiliary. */
function readBareVerb(
  items: readonly Item[],
  main: number,
  low: number,
  negated: boolean,
): VerbGroup | null {
  const from = withAdverbs(items, main, low)
  const kind = bareKind(items, main, low, from)
  if (!kind) return null
  const group = { from, main, kind, passive: kind === 'participle', negated, modal: false }
  const isLed =
    kind === 'ing' &&
    from > low &&
    (items[from - 1]!.word.bits & is.light) !== 0 &&
    isVerbHere(items, from - 1)
  return isLed ? throughLightVerb(items, group, low) : group
}

/**
 * "refuses to say", "kept saying", "is expected to say": the group reaches back to the verb that
 * has the subject.
 */
function throughLightVerb(items: readonly Item[], group: VerbGroup, low: number): VerbGroup {
  let i = group.from - 1
  while (i >= low && (items[i]!.word.bits & is.adverb) !== 0) i--
  if (i >= low && goingOn.has(items[i]!.text) && items[i - 1]?.word.lemma === 'go') i--
  const light = i >= low ? items[i]! : undefined
  if (light && ableTo.has(light.text)) return throughAdjective(items, group, i, low)
  if (!light || (light.word.bits & is.light) === 0 || (light.word.bits & is.verb) === 0)
    return group
  const outer = readVerbGroup(items, i, low)
  if (!outer || outer.passive) return group
  return {
    ...group,
    from: outer.from,
    kind: outer.kind,
    negated: group.negated || outer.negated || negatingVerbs.has(light.word.lemma),
    modal: outer.modal || group.modal,
  }
}

/** "went on to say", "went ahead to say" */
const goingOn = new Set(['on', 'ahead', 'further'])
const ableTo = new Set(['able', 'unable', 'quick', 'keen', 'ready'])

/** "was unable to say", "has been quick to deny". */
function throughAdjective(
  items: readonly Item[],
  group: VerbGroup,
  adjective: number,
  low: number,
): VerbGroup {
  let from = adjective
  const helping = is.be | is.have | is.modal | is.adverb | is.negation
  while (from > low && (items[from - 1]!.word.bits & helping) !== 0) from--
  if (from === adjective || (items[adjective - 1]!.word.bits & is.be) === 0) return group
  const negated = group.negated || items[adjective]!.text === 'unable'
  return { ...group, from, kind: 'finite', negated }
}

/** Items between "used" or "took to" and the verb of speech. */
const longestChannel = 10

/** "took to the radio to announce", "used his visit to the town to call for": by what it is said. */
function throughChannel(items: readonly Item[], group: VerbGroup, low: number): VerbGroup | null {
  for (let i = group.from - 1; i > Math.max(low, group.from - longestChannel); i--) {
    const { kind, word } = items[i]!
    if (kind !== 'word') return null
    const isTook = word.lemma === 'take' && items[i + 1]!.text === 'to'
    const isCalled = calling.has(word.lemma) && speaking(items[group.main]!)
    const isUsed = word.lemma === 'use' && isDeterminer(items[i + 1])
    if (isTook || isUsed || isCalled) {
      const outer = readVerbGroup(items, i, low)
      return outer?.kind === 'finite' && !outer.passive
        ? { ...outer, main: group.main, negated: group.negated || outer.negated }
        : null
    }
    if (isVerbHere(items, i)) return null
  }
  return null
}

/** "rang to say", "wrote to the council to complain": the first verb tells only by what means. */
const calling = wordSet('ring phone telephone call write text email message')
const speaking = ({ word: { cues } }: Item): boolean =>
  cues.some(({ takes }) => takes.includes('q') && takes.includes('t'))

const negatingVerbs = new Set(['refuse', 'decline', 'fail', 'hesitate', 'resist', 'avoid', 'stop'])

/** Adverbs right before belong to the group ("also said", "repeatedly denied"). */
function withAdverbs(items: readonly Item[], from: number, low: number): number {
  let i = from
  while (
    i - 1 >= low &&
    (items[i - 1]!.word.bits & (is.adverb | is.negation)) !== 0 &&
    !onlyBehindVerb.has(items[i - 1]!.text) &&
    ((items[i - 1]!.word.bits &
      (is.determiner | is.subordinator | is.time | is.preposition | is.subject)) ===
      0 ||
      isOnce(items, i - 1))
  )
    i--
  return i
}

/** "who read it aloud | told her": of the verb before them. */
const onlyBehindVerb = wordSet('aloud apart away back abroad')

/** "he once said", not "once he said": behind its subject it opens no clause. */
const isOnce = (items: readonly Item[], at: number): boolean =>
  items[at]!.text === 'once' && (isPronoun(items[at - 1]) || isNominal(items[at - 1]))
