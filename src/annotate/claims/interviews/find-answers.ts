import type { Entity } from '../../../model/annotation.ts'
import type { Span, TextDocument } from '../../../model/text.ts'
import type { InterviewRules } from '../../../languages/claims/interview-rules.ts'
import type { Language } from '../../../languages/language.ts'
import { fold } from '../../../text/fold.ts'
import { overlaps } from '../../../model/spans.ts'
import type { SpokenClaim } from '../resolve-speakers.ts'
import type { Turns } from '../with-turns.ts'
import { findExchanges, keyOf, type Exchange } from './find-exchanges.ts'
import {
  findGuests,
  isFullName,
  onlySpeakerIn,
  openingOf,
  placeIn,
  tellsOfInterview,
} from './find-guests.ts'
import { readTurns, type Turn } from './read-turns.ts'
import { settleVoices } from './settle-voices.ts'

/** No two questions, no interview. */
const fewest = 2
/** Paragraphs that may stand before the first question. */
const longestLead = 12
/** Where only question marks tell questions, they are at least this share of the paragraphs. */
const questionShare = 0.25

/**
 * The answers of an interview, a claim for each of their paragraphs; null where the text is none:
 * there are at least two questions with answers, and somebody named in full who answers them.
 * `claims`: what is read in the text without it.
 */
export function findAnswers(
  document: TextDocument,
  language: Language,
  entities: readonly Entity[],
  claims: readonly SpokenClaim[],
): Turns | null {
  // spares most articles the rules and the reading of their paragraphs
  if (!language.getInterviews || !/[?؟]/u.test(document.text)) return null
  const rules = language.getInterviews()
  const turns = settleVoices(readTurns(document, rules), document, entities, rules.askers)
  const exchanges = withoutCredit(document.text, findExchanges(turns, rules), rules)
  if (exchanges.length < fewest || turns.indexOf(exchanges[0]!.question) > longestLead) return null
  const reading = { document, language, rules, entities, claims, exchanges, turns }
  const guests = guestsOf(reading)
  if (!guests) return null
  const hasOneVoice = haveOneVoice(exchanges)
  const wholeBlock = ({ block }: Turn): Span => {
    const { start, end } = document.blocks[block]!
    return { start, end }
  }
  return {
    claims: exchanges.flatMap(({ answers }) =>
      claimsOf(answers, (turn) => speakerOf(turn, reading, guests, hasOneVoice)),
    ),
    questions: exchanges.map(({ question }) => wholeBlock(question)),
  }
}

interface Reading {
  document: TextDocument
  language: Language
  rules: InterviewRules
  entities: readonly Entity[]
  claims: readonly SpokenClaim[]
  exchanges: readonly Exchange[]
  turns: readonly Turn[]
}

/** Who may be interviewed where no label names him; null where the text is no interview. */
function guestsOf(reading: Reading): readonly Entity[] | null {
  const { document, rules, entities, claims, exchanges } = reading
  const { text, blocks } = document
  const opening = openingOf(document, blocks[exchanges[0]!.question.block]!.start)
  const told = findGuests(text, opening, entities, rules)
  const guests = told.length > 0 ? told : onlySpeakerIn(opening, entities, claims)
  const isTold = tellsOfInterview(text, opening, entities, rules)
  const voices = exchanges.flatMap(({ answers }) => answers.map(({ sign }) => sign))
  if (voices.some(({ kind }) => kind === 'voice')) {
    const isNamed =
      guests.length > 0 ||
      voices.some((sign) => sign.kind === 'voice' && sign.person && isFullName(sign.person))
    return isNamed && (isTold || hasAsker(reading)) ? guests : null
  }
  if (!isTold || guests.length === 0) return null
  if (voices.some(({ kind }) => kind === 'answer')) return guests
  const silent = guests.filter((guest) => !isToldOf(guest, reading))
  return silent.length > 0 && isDense(reading) ? silent : null
}

/** Whoever asks is told by his trade, or is the outlet that prints the interview. */
const hasAsker = ({ exchanges, rules, entities, document }: Reading): boolean =>
  exchanges.some(({ question: { sign } }) => {
    if (sign.kind !== 'voice') return sign.kind === 'question'
    const isOutlet = ({ type, mentions }: Entity) =>
      type === 'ORG' && mentions.some((mention) => overlaps(mention, sign.label))
    return (
      rules.askers.has(sign.voice) ||
      (document.publisher !== null && fold(document.publisher) === sign.voice) ||
      entities.some(isOutlet)
    )
  })

/**
 * Whether answers that no label tells apart name the guest or pass on his words, as an article's own
 * paragraphs do.
 */
function isToldOf(guest: Entity, { document, exchanges, claims }: Reading): boolean {
  const own = claims.filter(({ entity, source }) => entity === guest.id && source.length > 0)
  return exchanges
    .flatMap(({ answers }) => answers)
    .map(({ block }) => document.blocks[block]!)
    .some(
      (span) =>
        placeIn(guest, span) !== null ||
        own.some(({ content }) => content.some((words) => overlaps(words, span))),
    )
}

function isDense({ exchanges, turns }: Reading): boolean {
  const first = exchanges[0]!.question
  const lines = turns.slice(turns.indexOf(first)).length
  return first.sign.kind !== 'look' || exchanges.length >= questionShare * lines
}

/**
 * Up to the line that tells how the interview was made. Behind the last question nothing shows where
 * an answer ends: of what no label begins, only its first paragraph is one.
 */
function withoutCredit(
  text: string,
  exchanges: readonly Exchange[],
  { credit }: InterviewRules,
): Exchange[] {
  return exchanges.flatMap(({ question, answers }, i) => {
    const isLast = i + 1 === exchanges.length
    const end = answers.findIndex(
      ({ sign, words }, k) =>
        credit.test(text.slice(words.start, words.end)) || (isLast && k > 0 && !('label' in sign)),
    )
    const kept = end < 0 ? answers : answers.slice(0, end)
    return kept.length > 0 ? [{ question, answers: kept }] : []
  })
}

/** The claims of one question's answers: paragraphs without a label go on with the one before. */
function claimsOf(
  answers: readonly Turn[],
  speakerIn: (turn: Turn | null) => Entity | null,
): SpokenClaim[] {
  const claims: SpokenClaim[] = []
  let speaker = speakerIn(null)
  for (const turn of answers) {
    const { sign, words } = turn
    if ('label' in sign) speaker = speakerIn(turn)
    claims.push({
      source: sign.kind === 'voice' ? [sign.label] : [],
      entity: speaker?.id ?? null,
      ...(!speaker && { isUnclear: true as const }),
      cue: [],
      content: [words],
      kind: 'direct',
      basis: speaker || sign.kind === 'voice' ? 'named' : 'none',
      stance: 'neutral',
    })
  }
  return claims
}

/** Who speaks in a turn, without a turn in what no label tells; null where it may be several. */
function speakerOf(
  turn: Turn | null,
  { document, language }: Reading,
  guests: readonly Entity[],
  hasOneVoice: boolean,
): Entity | null {
  const only = guests.length === 1 ? guests[0]! : null
  if (turn?.sign.kind !== 'voice') return only
  if (turn.sign.person) return turn.sign.person
  if (hasOneVoice) return only
  const { withoutArticle = (folded: string) => folded } = language.names
  const title = withoutArticle(turn.sign.voice)
  const titled = guests.filter(({ introduction }) => {
    const words = introduction
      ? fold(document.text.slice(introduction.start, introduction.end)).split(' ')
      : []
    return words.map(withoutArticle).includes(title)
  })
  return titled.length === 1 ? titled[0]! : null
}

/** Whether all labels of answers are one speaker's. */
const haveOneVoice = (exchanges: readonly Exchange[]): boolean =>
  new Set(
    exchanges.flatMap(({ answers }) =>
      answers.filter(({ sign }) => sign.kind === 'voice').map(keyOf),
    ),
  ).size === 1
