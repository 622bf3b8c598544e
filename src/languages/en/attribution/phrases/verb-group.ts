import { form } from '../lexicon/verb-forms.ts'
import { isPronoun, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseStart } from './noun-phrase-start.ts'

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

/**
 * The verb group whose main verb is item `main`; null where the word is a noun or an adjective.
 * `low`: where its clause begins.
 */
export function readVerbGroup(items: readonly Item[], main: number, low: number): VerbGroup | null {
  const { forms, bits } = items[main]!.word
  if ((bits & is.verb) === 0 || ((bits & is.preposition) !== 0 && forms === form.ing)) return null
  let from = main
  let negated = false
  let i = main - 1
  const skip = () => {
    while (
      i >= low &&
      ((items[i]!.word.bits & (is.adverb | is.negation)) !== 0 || items[i]!.text === "n't") &&
      (items[i]!.word.bits & (is.determiner | is.subordinator)) === 0
    ) {
      if ((items[i]!.word.bits & is.negation) !== 0) negated = true
      i--
    }
  }
  skip()
  let passive = false
  let modal = false
  let kind: VerbGroup['kind'] | null = null
  let helped = false
  const at = () => (i >= low ? items[i]!.word.bits : 0)
  const take = () => {
    from = i--
    helped = true
    skip()
  }
  if ((at() & is.be) !== 0 && (forms & (form.participle | form.ing)) !== 0) {
    passive = (forms & form.ing) === 0
    kind =
      items[i]!.text === 'being'
        ? 'ing'
        : items[i]!.text === 'be' || items[i]!.text === 'been'
          ? null
          : 'finite'
    take()
    if (items[from]!.text === 'been' && (at() & is.have) !== 0) {
      kind = items[i]!.text === 'having' ? 'ing' : 'finite'
      take()
    }
    if (items[from]!.text === 'being' && (at() & is.be) !== 0) {
      kind = 'finite'
      take()
    }
  } else if ((at() & is.have) !== 0 && (forms & form.participle) !== 0) {
    kind = items[i]!.text === 'having' ? 'ing' : 'finite'
    take()
  } else if (
    items[i]?.text === "'s" &&
    i - 1 >= low &&
    (forms & (form.ing | form.participle)) !== 0 &&
    isPronoun(items[i - 1])
  ) {
    passive = (forms & form.ing) === 0
    kind = 'finite'
    take()
  } else if ((at() & (is.do | is.modal)) !== 0 && (forms & form.base) !== 0) {
    modal = (at() & is.modal) !== 0
    kind = 'finite'
    take()
  }
  if (helped && kind !== 'ing' && (at() & is.modal) !== 0) {
    modal = true
    kind = 'finite'
    take()
  }
  if (
    (kind === null || helped) &&
    items[i]?.text === 'to' &&
    i >= low &&
    (helped ? (items[from]!.word.bits & (is.be | is.have)) !== 0 : (forms & form.base) !== 0) &&
    kind !== 'finite'
  ) {
    kind = 'infinitive'
    take()
    return throughLightVerb(items, { from, main, kind, passive, negated, modal }, low)
  }
  if (kind) return { from: withAdverbs(items, from, low), main, kind, passive, negated, modal }
  return readBareVerb(items, main, low, negated)
}

/** A verb without auxiliary. */
function readBareVerb(
  items: readonly Item[],
  main: number,
  low: number,
  negated: boolean,
): VerbGroup | null {
  const { forms, bits } = items[main]!.word
  const from = withAdverbs(items, main, low)
  const before = from > low ? items[from - 1]! : undefined
  const beforeBits = before?.word.bits ?? 0
  const next = items[main + 1]
  const group = (kind: VerbGroup['kind'], passive = false): VerbGroup => ({
    from,
    main,
    kind,
    passive,
    negated,
    modal: false,
  })
  if (forms === form.ing) {
    if (before && (beforeBits & (is.determiner | is.possessive)) !== 0) return null
    const light =
      before &&
      before.kind === 'word' &&
      (beforeBits & is.light) !== 0 &&
      isVerbHere(items, from - 1)
    return light ? throughLightVerb(items, group('ing'), low) : group('ing')
  }
  const isNounSpot =
    before !== undefined &&
    (((beforeBits & (is.determiner | is.possessive | is.preposition | is.number)) !== 0 &&
      (beforeBits & (is.subject | is.subordinator)) === 0) ||
      before.text === "'s")
  if ((forms & (form.past | form.participle)) !== 0 && (forms & (form.base | form.third)) === 0) {
    if (isNounSpot && (beforeBits & is.subordinator) === 0) return null
    const behindNoun = isNominal(before)
    if ((forms & form.past) === 0) return group('participle', true)
    if (behindNoun && next?.text === 'by') return group('participle', true)
    return group('finite')
  }
  if (isNounSpot) return null
  const pronoun =
    before !== undefined && ((beforeBits & is.subject) !== 0 || (beforeBits & is.relative) !== 0)
  if ((bits & is.noun) === 0 || pronoun) return group('finite')
  if (items[main]!.capital && main > low && !isNominal(items[main - 1])) return null
  // a word that may be a noun: a verb where what stands before can be its subject and what follows
  // its object
  if (
    next === undefined ||
    !opensObject(next) ||
    (next.text === 'that' && isRelativeClause(items, main + 2))
  )
    return null
  if (before === undefined) return main === low && (forms & form.base) !== 0 ? null : null
  if (before.kind === 'quote' || before.text === ',' || before.text === ')' || before.text === '—')
    return group('finite')
  if (!isNominal(before) && (beforeBits & is.coordinator) === 0) return null
  if (
    !before.capital &&
    next.kind === 'word' &&
    (next.word.bits & is.preposition) !== 0 &&
    (next.word.bits & (is.to | is.complementizer)) === 0 &&
    next.text !== 'to' &&
    !items[main]!.word.cues.some(({ prepositions }) => prepositions.has(next.text))
  )
    return null
  return (forms & form.third) !== 0 ||
    (beforeBits & is.coordinator) !== 0 ||
    hasPluralHead(items, from - 1, low)
    ? group('finite')
    : null
}

/**
 * Whether the noun phrase that ends at `last` is a plural: "officials", "figures to be published
 * today".
 */
function hasPluralHead(items: readonly Item[], last: number, low: number): boolean {
  const plural = ({ text }: Item) =>
    (text.endsWith('s') && !text.endsWith('ss')) || pluralNouns.has(text)
  if (plural(items[last]!)) return true
  const start = nounPhraseStart(items, last, low)
  for (let i = start; i >= 0 && i <= last; i++)
    if ((items[i]!.word.bits & (is.preposition | is.coordinator | is.to)) !== 0)
      return items[i]!.word.bits & is.coordinator ? true : i > start && plural(items[i - 1]!)
  return false
}

/** "states that voted", not "claims that he voted". */
function isRelativeClause(items: readonly Item[], i: number): boolean {
  return items[i] !== undefined && isVerbHere(items, i) && items[i]!.word.forms !== form.ing
}

const pluralNouns = new Set([
  'people',
  'police',
  'men',
  'women',
  'children',
  'many',
  'some',
  'most',
  'few',
  'several',
  'both',
  'all',
  'media',
  'data',
  'spokesmen',
])

function opensObject(next: Item): boolean {
  const { bits } = next.word
  if (next.kind === 'quote' || next.text === ':') return true
  if (next.kind === 'mark') return next.text === '$' || next.text === ','
  if (next.text === 'like' || next.text === 'such') return false
  if ((bits & (is.be | is.have | is.modal)) !== 0) return false
  if (next.text === 'of') return false
  if (
    (bits &
      (is.determiner |
        is.possessive |
        is.subject |
        is.object |
        is.complementizer |
        is.to |
        is.adverb |
        is.preposition)) !==
    0
  )
    return true
  if ((bits & is.time) !== 0) return false
  return (
    next.capital ||
    bits === 0 ||
    (bits & (is.noun | is.number)) !== 0 ||
    ((bits & is.verb) !== 0 && !isFiniteForm(next))
  )
}

function isFiniteForm({ word: { forms } }: Item): boolean {
  return (forms & form.past) !== 0 && (forms & form.base) === 0
}

/**
 * "refuses to say", "kept saying", "is expected to say": the group reaches back to the verb that
 * has the subject.
 */
function throughLightVerb(items: readonly Item[], group: VerbGroup, low: number): VerbGroup {
  let i = group.from - 1
  while (i >= low && (items[i]!.word.bits & is.adverb) !== 0) i--
  if (i >= low && items[i]!.text === 'on' && items[i - 1]?.word.lemma === 'go') i--
  const light = i >= low ? items[i]! : undefined
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

const negatingVerbs = new Set(['refuse', 'decline', 'fail', 'hesitate', 'resist', 'avoid', 'stop'])

/** Adverbs right before belong to the group ("also said", "repeatedly denied"). */
function withAdverbs(items: readonly Item[], from: number, low: number): number {
  let i = from
  while (
    i - 1 >= low &&
    (items[i - 1]!.word.bits & (is.adverb | is.negation)) !== 0 &&
    (items[i - 1]!.word.bits &
      (is.determiner | is.subordinator | is.time | is.preposition | is.subject)) ===
      0
  )
    i--
  return i
}
