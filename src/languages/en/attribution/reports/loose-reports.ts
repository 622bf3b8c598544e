import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import { form } from '../lexicon/verb-forms.ts'
import type { Item } from '../phrases/items.ts'
import { isPluralObject } from '../phrases/plural-object.ts'
import type { EnglishSentence } from '../phrases/sentences.ts'
import type { CueReport, ParsedBlock } from '../subjects/cue-report.ts'
import { findSubject, type Subject } from '../subjects/subject.ts'
import { is } from '../lexicon/word-kinds.ts'
import { firstComma, isToldBefore, tellsOnlyHow, tellsOnlyWhom } from './adjuncts-of-telling.ts'
import {
  describesObject,
  isJoinedPassive,
  isLeftOpen,
  isLink,
  isNumbered,
  isSaidToBe,
  tellsNothing,
} from './loose-refused.ts'
import { markItems } from './mark-items.ts'

/** Items that a subject without a place in the grammar may have. */
const longestSubject = 14
/** Words between a verb of telling and what is told: "told the court on Monday that". */
const furthestThat = 14
/** Words that a quotation without any cue has at least. */
const fewestWords = 3

/**
 * What the grammar did not read, for the judge alone: each verb of speech that is no cue yet with
 * the words before and behind it, and each quotation that is nobody's yet.
 */
export function findLooseReports(
  { items, sentences, text, headline }: ParsedBlock,
  known: readonly CueReport[],
): CueReport[] {
  const cues = markItems(items, known, ({ cue }) => [cue])
  const told = markItems(items, known, ({ content }) => content)
  return sentences.flatMap((sentence, number) => {
    const found: CueReport[] = []
    for (let i = sentence.from; i < sentence.to; i++) {
      const item = items[i]!
      if (item.kind === 'quote') {
        const isLong = text.slice(item.start, item.end).split(' ').length >= fewestWords
        if (isLong && !told[i] && !isLink(items, i)) found.push(quoteAlone(number, i))
      } else if (!cues[i] && mayTell(items, i)) {
        const report = around(items, { sentence, number, known }, i)
        if (report) found.push(headline ? withoutTold(items, report, i) : report)
      }
    }
    return found
  })
}

const quoteAlone = (sentence: number, at: number): CueReport => ({
  sentence,
  cue: { from: at, to: at },
  source: null,
  content: [{ from: at, to: at + 1 }],
  stance: 'neutral',
  manner: 'loose',
  doubt: 'quotation alone',
})

/** Whether a word may be a verb of speech here: not "to say", not "the report". */
function mayTell(items: readonly Item[], at: number): boolean {
  const { word, capital } = items[at]!
  if (capital || !word.cues.some(({ particle }) => hasParticle(items, at, particle))) return false
  const before = items[at - 1]
  if (!before || beforeNoReport.has(before.text) || isSaidToBe(items, at)) return false
  if (isPluralObject(items, at) || describesObject(items, at)) return false
  if (isLeftOpen(items, at) || isNumbered(items, at)) return false
  if (isJoinedPassive(items, at) || tellsNothing(items, at)) return false
  return before.kind !== 'word' || (before.word.bits & (is.determiner | is.preposition)) === 0
}

/** "to say", "neither confirmed nor denied": nothing is told. */
const beforeNoReport = new Set(['to', 'nor'])

/** "goes on", "points out": a verb that reports only with its particle has it right behind. */
const hasParticle = (items: readonly Item[], at: number, particle: string): boolean =>
  particle === '' || particle.split(' ').every((text, i) => items[at + 1 + i]?.text === text)

interface Place {
  sentence: EnglishSentence
  /** which one of the block it is */
  number: number
  known: readonly CueReport[]
}

function around(
  items: readonly Item[],
  { sentence, number, known }: Place,
  at: number,
): CueReport | null {
  const last = items[sentence.to - 1]!
  const end = last.kind === 'mark' ? sentence.to - 1 : sentence.to
  const first = startOfGroup(items, at, sentence.from)
  const near =
    goesOn(items, known, at) ??
    findSubject(items, first, sentence.from) ??
    wordsBefore(items, sentence, first)
  if (!near || isElsewhere(items, near, at)) return null
  const source = withPartner(items, near)
  const isBehind = isToldBefore(
    items,
    { from: sentence.from, to: source.from },
    { from: at + 1, to: end },
  )
  const content = isBehind
    ? { from: sentence.from, to: source.from - 1 }
    : { from: startOfTold(items, at, end), to: end }
  if (content.to - content.from < 1 || tellsOnlyHow(items, content)) return null
  if (!isBehind && content.from === at + 1 && tellsOnlyWhom(items, content)) return null
  return {
    sentence: number,
    cue: { from: first, to: at + 1 },
    source: isPassive(items, first, at) ? null : source,
    content: [content],
    stance: items[at]!.word.cues[0]!.stance,
    manner: 'loose',
    doubt: isBehind ? 'told before' : 'loose',
  }
}

/** "The road is closed, the mayor has said, | accusing …": whoever said what stands in front goes on. */
function goesOn(items: readonly Item[], known: readonly CueReport[], at: number): Subject | null {
  const comma = at - 1
  if (items[at]!.word.forms !== form.ing || items[comma]?.text !== ',') return null
  const before = known.find(
    ({ cue, source, content }) =>
      source !== null &&
      Math.max(cue.to, source.to) === comma &&
      content.some(({ from }) => from < source.from),
  )
  return before?.source ?? null
}

/** "Keep to the road, Brandt told": a headline leaves "was" out, and who is told says nothing. */
const withoutTold = (items: readonly Item[], report: CueReport, verb: number): CueReport =>
  items[verb]!.text === 'told' && report.doubt === 'told before'
    ? { ...report, source: null }
    : report

/** "posted on Selwyn Live | accusing …": where somebody did so says nothing. */
const isElsewhere = (items: readonly Item[], { from }: Subject, verb: number): boolean =>
  items[verb]!.word.forms === form.ing && items[from - 1]?.text === 'on'

/** "Avon and Somerset Police": the subject with the names that "and" joins to it. */
function withPartner(items: readonly Item[], subject: Subject): Subject {
  let { from } = subject
  while (
    from > 1 &&
    (items[from - 1]!.word.bits & is.coordinator) !== 0 &&
    items[from - 2]!.capital
  )
    from -= 2
  return items[from - 1]?.text === ',' ? { ...subject, from } : subject
}

/** Over "has", "is now", "had also" before a verb. */
function startOfGroup(items: readonly Item[], at: number, low: number): number {
  let first = at
  while (first - 1 > low && helps(items[first - 1]!)) first--
  return first
}

const helping = is.be | is.have | is.do | is.modal | is.adverb | is.negation

/** "may accuse", not "PM May accuses": within a sentence a capital tells a name. */
const helps = ({ capital, word }: Item): boolean => !capital && (word.bits & helping) !== 0

/** "Residents are told that …": who tells it is left open. */
const isPassive = (items: readonly Item[], first: number, at: number): boolean =>
  (items[at]!.word.forms & form.participle) !== 0 &&
  items.slice(first, at).some(({ word }) => (word.bits & is.be) !== 0)

/** Behind "that", a colon or whoever is told, where one stands near. */
function startOfTold(items: readonly Item[], verb: number, end: number): number {
  const from = verb + 1
  for (let i = from; i < Math.min(end, from + furthestThat); i++) {
    const { kind, text } = items[i]!
    if (text === ':' || (text === 'that' && !isBehindMatter(items, verb, i))) return i + 1
    if (kind === 'quote') return i
  }
  return from
}

/** "accused the firm of selling meat | that was spoiled": whether the verb's own preposition led to a matter before. */
const isBehindMatter = (items: readonly Item[], verb: number, at: number): boolean =>
  items[verb]!.word.cues.some(
    ({ takes, prepositions }) =>
      takes.includes('O') && items.slice(verb + 1, at).some(({ text }) => prepositions.has(text)),
  )

/** The words of the sentence up to the verb, or up to the comma of an addition. */
function wordsBefore(
  items: readonly Item[],
  { from }: EnglishSentence,
  verb: number,
): Subject | null {
  if (verb <= from) return null
  const phrase = nounPhraseEnd(items, from, verb)
  if (phrase > from && hasFiniteVerb(items, phrase - 1, verb))
    return { from, to: phrase, headTo: phrase, kind: 'phrase' }
  const comma = firstComma(items, {
    from: from + 1,
    to: Math.min(verb, from + longestSubject + 1),
  })
  const headTo = comma < 0 ? verb : comma
  return headTo - from <= longestSubject && items[from]!.kind === 'word'
    ? { from, to: verb, headTo, kind: 'phrase' }
    : null
}
