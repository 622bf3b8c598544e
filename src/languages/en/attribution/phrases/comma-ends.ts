import { form } from '../lexicon/verb-forms.ts'
import { hasFiniteVerb } from './finite-verb.ts'
import { isPronoun } from './item-kinds.ts'
import { isNominal, nextComma, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { startsSecondReport } from './second-report.ts'
import type { Stretch } from './stretch.ts'
import { wordSet } from '../../../word-sets.ts'

/** Words that go against what was said: what follows them is the article's own. */
export const concessive = wordSet('though although while whereas even as but yet despite nor')
/** Words that open a clause of time, cause or condition. */
export const adverbial = wordSet(`
  after when while because since before if unless although though until where whereas once
`)

/** A comma inside someone's words that may end them. */
export interface CommaInWords {
  items: readonly Item[]
  comma: number
  /** where the sentence ends (exclusive) */
  to: number
  /** a clause or quotation, which runs further than a noun phrase does */
  loose: boolean
  /** the reporting verb */
  main: number
}

interface Given extends CommaInWords {
  /** what follows the comma: the very next item, and the first one that is no adverb with its place */
  first: Item
  next: Item
  at: number
}

/** What ends someone's words at a comma. */
export interface CommaRule {
  name: string
  /** a sentence whose words end at its comma by this rule, and one that the rule lets go on */
  accepted: string
  refused: string
  ends(given: Given): boolean
}

export const commaRules: readonly CommaRule[] = [
  {
    name: 'concession',
    accepted: 'The mayor said the road was closed, although nobody saw it.',
    refused: 'The mayor said the road was closed, as well as the bridge.',
    ends: ({ items, first, comma, to, loose }) =>
      concessive.has(first.text) &&
      !(first.text === 'but' && saidNotOnly(items, comma)) &&
      !(
        first.text === 'as' &&
        (items[comma + 2]?.text === 'well' || isJudgement(items, comma + 2, to, loose))
      ),
  },
  {
    name: 'another source',
    accepted: 'The mayor said the road was closed, according to the paper.',
    refused: 'The mayor said the road was closed, near the harbour.',
    ends: ({ first }) => first.text === 'according' || (first.text === 'per' && !first.capital),
  },
  {
    name: 'with someone saying',
    accepted: 'The mayor blamed the weather, with the union saying it was the road.',
    refused: 'The mayor said the road was closed, with snow on the bridge.',
    ends: ({ items, first, comma, to }) =>
      first.text === 'with' &&
      items
        .slice(comma + 1, Math.min(to, comma + 9))
        .some(({ word }) => word.forms === form.ing && word.cues.length > 0),
  },
  {
    name: 'participle',
    accepted: 'The mayor said the road was closed, adding that the bridge was open.',
    refused: 'The mayor said the road was closed, leaving the town alone.',
    ends: ({ next: { word }, loose }) =>
      word.forms === form.ing && (word.cues.length > 0 || !loose),
  },
  {
    name: 'second report',
    accepted: 'The mayor said the road was closed, and added that the bridge was open.',
    refused: 'The mayor said the road was closed, and so was the bridge.',
    ends: ({ items, next, at, main }) =>
      (next.word.bits & is.coordinator) !== 0 && startsSecondReport(items, at, main),
  },
  {
    name: 'report of another',
    accepted: 'The mayor said the road was closed, and his aide, Ada Roe, said it was open.',
    refused: 'The mayor said Anna Roe, Ben Hale, and Carl Orlo had declared an interest.',
    ends: ({ items, comma, main, next, at, to, loose }) =>
      loose &&
      (next.word.bits & is.coordinator) !== 0 &&
      hasFiniteVerb(items, main + 1, comma) &&
      isToldByAnother(items, { from: at + 1, to }),
  },
  {
    name: 'report of another behind a quotation',
    accepted: 'The mayor said “the road is closed”, the union insisted it was open.',
    refused: 'The mayor said “the road is closed”, the first of many.',
    ends: ({ items, comma, at, to }) =>
      items[comma - 1]!.kind === 'quote' && isToldByAnother(items, { from: at, to }),
  },
  {
    name: 'clause joined to a phrase',
    accepted: 'The mayor condemned the raid, and the union called for an inquiry.',
    refused: 'The mayor condemned the raid, and the killing.',
    ends: ({ items, next, at, to, loose }) =>
      !loose &&
      (next.word.bits & is.coordinator) !== 0 &&
      (isSaidByAnother(items, at + 1, to) || hasFiniteVerb(items, at + 1, Math.min(to, at + 12))),
  },
  {
    name: 'relative clause on a phrase',
    accepted: 'The mayor condemned the raid, which left the town dark.',
    refused: 'The mayor said the road was closed, which left the town dark.',
    ends: ({ items, comma, to, next, loose }) =>
      !loose &&
      (next.word.bits & is.relative) !== 0 &&
      next.text !== 'that' &&
      !goesOnBehind(items, comma, to),
  },
  {
    name: 'adverbial on a phrase',
    accepted: 'The mayor condemned the raid, after a night of fire.',
    refused: 'The mayor condemned the raid, the killing and the fire.',
    ends: ({ items, next, at, to, loose }) =>
      !loose &&
      (adverbial.has(next.text) || (next.word.bits & is.preposition) !== 0) &&
      !(next.text === 'as' && isJudgement(items, at + 1, to, loose)),
  },
  {
    name: 'clause behind a phrase',
    accepted: 'The mayor condemned the raid, the town was dark.',
    refused: 'The mayor said the road was closed, the town was dark.',
    ends: ({ items, next, at, to, loose }) =>
      !loose &&
      (isPronoun(next) || nounPhraseEnd(items, at, to) > at) &&
      hasFiniteVerb(items, at, Math.min(to, at + 10)),
  },
  {
    name: 'aside',
    accepted: 'The mayor said the road was closed, she added.',
    refused: 'The mayor said the road was closed, she left and the bridge was open.',
    ends: ({ items, comma, to }) => isAside(items, comma + 1, to),
  },
]

const only = wordSet('only just merely simply')
/** Items before the comma in which "not only" may stand. */
const notOnlyReach = 20

/** "it matters not only here, but also abroad": the contrast is within the words. */
function saidNotOnly(items: readonly Item[], comma: number): boolean {
  for (let i = comma - 1; i > Math.max(0, comma - notOnlyReach); i--) {
    if (items[i]!.kind === 'mark' && ';:'.includes(items[i]!.text)) return false
    if (only.has(items[i]!.text) && (items[i - 1]!.word.bits & is.negation) !== 0) return true
  }
  return false
}

/** "described the raid, which left the town dark, as | a crime" */
const isJudgement = (items: readonly Item[], from: number, to: number, loose: boolean): boolean =>
  !loose && !hasFiniteVerb(items, from, to)

/**
 * "described the raid, which left the town dark, as a crime": behind the relative clause the words go
 * on.
 */
function goesOnBehind(items: readonly Item[], comma: number, to: number): boolean {
  for (let i = comma + 2; i < to - 1; i++) {
    if (items[i]!.kind !== 'mark' || items[i]!.text !== ',') continue
    const next = items[i + 1]!
    return next.text === 'as' || (next.word.bits & is.modal) !== 0
  }
  return false
}

/** Whether someone's words end at the comma. */
export function endsAtComma(given: CommaInWords): boolean {
  const { items, comma, to, loose, main } = given
  const first = items[comma + 1]
  if (!first || comma + 1 >= to || first.kind === 'quote') return false
  let at = comma + 1
  while (at < to && (items[at]!.word.bits & is.adverb) !== 0) at++
  const next = items[at]
  if (!next) return false
  // made once and without spreading: the rules are asked at every comma
  const whole = { items, comma, to, loose, main, first, next, at }
  return commaRules.some((rule) => rule.ends(whole))
}

/** "condemned the raid, and the union called for an inquiry": a subject with its verb of speech. */
function isSaidByAnother(items: readonly Item[], from: number, to: number): boolean {
  const verb = nounPhraseEnd(items, from, to)
  const { cues = [], forms = 0 } = (verb > from && verb < to && items[verb]?.word) || {}
  return cues.length > 0 && (forms & (form.past | form.third)) !== 0
}

/** "the lawyer, Ziad Roe, | said": behind a name between commas; `at` where none stands there. */
function behindName(items: readonly Item[], at: number, to: number): number {
  if (items[at]?.text !== ',') return at
  const close = nextComma(items, at + 1, to)
  const isName = close < to && items.slice(at + 1, close).every(({ capital }) => capital)
  return isName ? close + 1 : at
}

/** "said …, and the union has warned that …": another's verb of speech. */
export function isToldByAnother(items: readonly Item[], { from, to }: Stretch): boolean {
  const subject = nounPhraseEnd(items, from, to)
  if (subject <= from) return false
  let verb = behindName(items, subject, to)
  while (verb < to && (items[verb]!.word.bits & (is.adverb | is.have)) !== 0) verb++
  const { cues, forms } = (verb < to && items[verb]?.word) || { cues: [], forms: 0 }
  return (
    (forms & (form.past | form.third)) !== 0 &&
    cues.some(({ takes }) => takes.includes('q') && takes.includes('t'))
  )
}

/** Behind these stands who is spoken to: "said Amin, the mayor, told reporters …". */
const addressing = wordSet('told tells informed informs assured assures reminded reminds')

/** ", Amin said," or ", she added." inside someone's words. */
function isAside(items: readonly Item[], from: number, to: number): boolean {
  const end = isPronoun(items[from]) ? from + 1 : nounPhraseEnd(items, from, to)
  let verb = end > from ? end : from
  while (verb < to && (items[verb]!.word.bits & (is.adverb | is.have)) !== 0) verb++
  const candidate = items[verb]
  if (!candidate || verb >= to || !candidate.word.cues.some(({ takes }) => takes.includes('t')))
    return false
  const after = items[verb + 1]
  if (end === from)
    return (
      (candidate.word.forms & (form.past | form.third)) !== 0 &&
      !addressing.has(candidate.text) &&
      isNominal(after)
    )
  return verb + 1 >= to || (after!.kind === 'mark' && ',.—'.includes(after!.text))
}
