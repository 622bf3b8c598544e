import { form } from '../lexicon/verb-forms.ts'
import { isPronoun, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

/** What the words are: a clause runs further than a noun phrase does. */
export type ContentKind = 'clause' | 'quote' | 'phrase' | 'infinitive' | 'gerund'

const concessive = new Set([
  'though',
  'although',
  'while',
  'whereas',
  'even',
  'as',
  'but',
  'yet',
  'despite',
  'nor',
])
const adverbial = new Set([
  'after',
  'when',
  'while',
  'because',
  'since',
  'before',
  'if',
  'unless',
  'although',
  'though',
  'until',
  'where',
  'whereas',
  'once',
])

/**
 * Where the words of a report that begin at `from` end (exclusive). `main` is the reporting verb: a
 * second verb of its form ends them.
 */
export function contentEnd(
  items: readonly Item[],
  from: number,
  to: number,
  kind: ContentKind,
  main: number,
): number {
  const loose = kind === 'clause' || kind === 'quote'
  let depth = 0
  for (let i = from; i < to; i++) {
    const { kind: sort, text, word } = items[i]!
    if (sort === 'mark') {
      if (text === '(' || text === '[') depth++
      else if (text === ')' || text === ']') depth--
      else if (depth > 0) continue
      else if (text === ';') return i
      else if ('.!?'.includes(text) && i >= to - 1) return i
      else if (text === '—' && !loose && items[i - 1]?.end !== items[i]!.start) return i
      else if (text === ',' && i > from + 1 && endsAtComma(items, i, to, loose, main)) return i
      continue
    }
    if (
      sort === 'quote' &&
      text === ',' &&
      depth === 0 &&
      concessive.has(items[i + 1]?.text ?? '') &&
      hasFiniteVerb(items, i + 1, to)
    )
      return i + 1
    if (depth > 0 || i === from) continue
    if (text === 'according' && i > from + 1 && items[i + 1]?.text === 'to') return i
    if ((word.bits & is.coordinator) !== 0 && startsSecondReport(items, i + 1, main, text))
      return items[i - 1]?.text === ',' ? i - 1 : i
    if (!loose && adverbial.has(text) && i > from + 1) return i
    if (!loose && text === 'as' && i > from + 1 && hasFiniteVerb(items, i + 1, Math.min(to, i + 8)))
      return i
  }
  return items[to - 1]?.kind === 'mark' && '.!?'.includes(items[to - 1]!.text) ? to - 1 : to
}

function endsAtComma(
  items: readonly Item[],
  comma: number,
  to: number,
  loose: boolean,
  main: number,
): boolean {
  let i = comma + 1
  const first = items[i]
  if (!first || i >= to) return false
  if (first.kind === 'quote') return false
  if (concessive.has(first.text) && !(first.text === 'as' && items[i + 1]?.text === 'well'))
    return true
  if (first.text === 'according' || first.text === 'per') return true
  if (first.text === 'with')
    for (let j = i + 1; j < Math.min(to, i + 8); j++)
      if (items[j]!.word.forms === form.ing && items[j]!.word.cues.length > 0) return true
  while (i < to && (items[i]!.word.bits & is.adverb) !== 0) i++
  const next = items[i]
  if (!next) return false
  if (next.word.forms === form.ing && (next.word.cues.length > 0 || !loose)) return true
  if ((next.word.bits & is.coordinator) !== 0) {
    if (startsSecondReport(items, i + 1, main, next.text)) return true
    if (!loose && isSaidByAnother(items, i + 1, to)) return true
    return !loose && hasFiniteVerb(items, i + 1, Math.min(to, i + 12))
  }
  if ((next.word.bits & is.relative) !== 0 && next.text !== 'that') return !loose
  if (!loose && (adverbial.has(next.text) || (next.word.bits & is.preposition) !== 0)) return true
  if (
    !loose &&
    (isPronoun(next) || nounPhraseEnd(items, i, to) > i) &&
    hasFiniteVerb(items, i, Math.min(to, i + 10))
  )
    return true
  return isAside(items, comma + 1, to)
}

/** "condemned the raid, and the union called for an inquiry": a subject with its verb of speech. */
function isSaidByAnother(items: readonly Item[], from: number, to: number): boolean {
  const verb = nounPhraseEnd(items, from, to)
  const { cues = [], forms = 0 } = (verb > from && verb < to && items[verb]?.word) || {}
  return cues.length > 0 && (forms & (form.past | form.third)) !== 0
}

/** ", Amin said," or ", she added." inside someone's words. */
function isAside(items: readonly Item[], from: number, to: number): boolean {
  const end = isPronoun(items[from]) ? from + 1 : nounPhraseEnd(items, from, to)
  let verb = end > from ? end : from
  while (verb < to && (items[verb]!.word.bits & (is.adverb | is.have)) !== 0) verb++
  const candidate = items[verb]
  if (!candidate || verb >= to || !candidate.word.cues.some(({ takes }) => takes.includes('t')))
    return false
  if (
    end === from &&
    ((candidate.word.forms & (form.past | form.third)) === 0 || !isNominal(items[verb + 1]))
  )
    return false
  const after = items[verb + 1]
  return verb + 1 >= to || (after!.kind === 'mark' && ',.—'.includes(after!.text)) || end === from
}

/**
 * "said it would close and added that …": a second reporting verb of the same form, its subject
 * left out.
 */
function startsSecondReport(
  items: readonly Item[],
  from: number,
  main: number,
  coordinator: string,
): boolean {
  if (goesOnWithPronoun(items, from, main, coordinator)) return true
  let i = from
  while (
    items[i] &&
    (items[i]!.word.bits & (is.adverb | is.have | is.be | is.do | is.negation)) !== 0 &&
    (items[i]!.word.bits & is.determiner) === 0
  )
    i++
  const verb = items[i]
  const shared = verb ? verb.word.forms & items[main]!.word.forms & (form.past | form.third) : 0
  if (!verb || shared === 0)
    return (
      coordinator === 'but' && i > from && verb !== undefined && (verb.word.bits & is.verb) !== 0
    )
  return (
    coordinator === 'but' ||
    (verb.word.cues.some(
      ({ takes }) =>
        takes.includes('s') ||
        takes.includes('i') ||
        takes.includes('O') ||
        takes === '' ||
        takes === 'j',
    ) &&
      (verb.word.bits & is.noun) === 0) ||
    (verb.word.cues.length > 0 && shared === form.past)
  )
}

/**
 * "said the talks would go on, and he urged them to come": the speaker again, by a pronoun, with a
 * verb of saying.
 */
function goesOnWithPronoun(
  items: readonly Item[],
  from: number,
  main: number,
  coordinator: string,
): boolean {
  if (
    !['he', 'she', 'they', 'it'].includes(items[from]?.text ?? '') ||
    coordinator === 'or' ||
    coordinator === 'nor'
  )
    return false
  let verb = from + 1
  while (items[verb] && (items[verb]!.word.bits & (is.adverb | is.have)) !== 0) verb++
  const { cues, forms } = items[verb]?.word ?? { cues: [], forms: 0 }
  return (
    (forms & items[main]!.word.forms & (form.past | form.third)) !== 0 &&
    cues.some(({ takes }) => (takes.includes('t') && takes.includes('q')) || takes.includes('O'))
  )
}

/** Whether items [from, to) hold a verb that has a subject. */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i]!
    if (item.kind === 'mark' && (item.text === ';' || item.text === ':')) return false
    if (item.kind !== 'word') continue
    const { bits, forms } = item.word
    const before = i > from ? items[i - 1]! : undefined
    if ((bits & (is.be | is.have | is.do | is.modal)) !== 0) {
      if (
        item.text === 'be' ||
        item.text === 'been' ||
        item.text === 'being' ||
        item.text === 'having'
      )
        continue
      if (before && before.text === 'to') continue
      return true
    }
    if (item.text === "'s" && before && isPronoun(before)) return true
    if ((bits & is.verb) === 0 || !before) continue
    if (
      (forms & (form.past | form.third | form.base)) === 0 ||
      (!isVerbHere(items, i) && (bits & is.noun) === 0)
    )
      continue
    if ((forms & form.past) !== 0 && (forms & form.base) === 0) {
      if (
        isPronoun(before) ||
        ((isNominal(before) || (before.text === ',' && commaBefore(items, i - 1, from))) &&
          items[i + 1]?.text !== 'by' &&
          !isParticipleSpot(items, i)) ||
        (before.word.bits & (is.adverb | is.relative)) !== 0
      )
        return true
      continue
    }
    if (
      before.text === 'to' ||
      (before.word.bits & (is.determiner | is.possessive | is.preposition)) !== 0
    )
      continue
    if (isPronoun(before) && (before.word.bits & is.subject) !== 0) return true
    if ((bits & is.noun) === 0 && (isNominal(before) || (before.word.bits & is.adverb) !== 0))
      return true
    if (
      (bits & is.noun) !== 0 &&
      (forms & form.third) !== 0 &&
      isNominal(before) &&
      !before.text.endsWith('s') &&
      opensArgument(items[i + 1])
    )
      return true
    if (
      (bits & is.noun) !== 0 &&
      (forms & form.base) !== 0 &&
      before.text.endsWith('s') &&
      opensArgument(items[i + 1])
    )
      return true
  }
  return false
}

/** "Amin, the mayor, went": a verb behind the second comma of an addition. */
function commaBefore(items: readonly Item[], comma: number, from: number): boolean {
  for (let i = comma - 1; i > from; i--)
    if (items[i]!.kind === 'mark') return items[i]!.text === ',' && isNominal(items[i - 1])
  return false
}

/**
 * "claims made in March": a participle that only describes its noun is followed by a preposition
 * and has no object.
 */
function isParticipleSpot(items: readonly Item[], i: number): boolean {
  const { forms } = items[i]!.word
  const next = items[i + 1]?.word.bits ?? 0
  return (
    (forms & form.participle) !== 0 &&
    (((next & is.preposition) !== 0 && !items[i - 1]!.capital) ||
      items[i + 1]?.text === 'next' ||
      ((next & is.time) !== 0 && !items[i - 1]!.capital))
  )
}

/** Whether an item begins something that can only be an object or a clause. */
export function opensArgument(item: Item | undefined): boolean {
  if (!item) return false
  return (
    (item.word.bits & (is.determiner | is.possessive | is.to | is.complementizer | is.object)) !==
      0 ||
    item.capital ||
    item.kind === 'quote'
  )
}
