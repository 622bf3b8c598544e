/** «أعلنت الهيئة في بيان», «عبر بيان», «ضمن نشرة», «ببيان»: whoever speaks in the same sentence. */
import type { Entity } from '../../../../model/annotation.ts'
import type { CitationKind } from '../../../../model/kinds.ts'
import { sentenceStart } from '../../../citations/citation-drafts.ts'
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { issuerBefore } from '../issuer-before.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import type { PieceAt } from './piece-at.ts'
import { bodyOfOffice } from './body-of-office.ts'
import { isOfOthers } from './of-others.ts'
import { wordSet } from '../../../word-sets.ts'

const leading: ReadonlySet<string> = wordSet('في عبر ضمن')
/** What somebody says of his own, whatever his office. */
const talk = new Set(['تصريح', 'تصريحات'])
/** What an outlet that tells of it did not make: «ذكرت صحيفة المنارة في دراسة». */
const madeByOthers: ReadonlySet<CitationKind> = new Set(['study', 'poll'])
/** So many words behind a piece whoever it is sent to is named. */
const farthestReceiver = 6

export function whoSpeaks(block: ArabicBlock, piece: PieceAt): CitedOutlet | null {
  const { i, kind, stem } = piece
  // «ينظرون في تقارير عن الجسر»: others wrote them
  if (
    (stem === 'تقارير' && !piece.owned) ||
    !isLed(block, piece) ||
    kind === 'interview' ||
    isNotIn(block, i) ||
    isOfOthers(block, i)
  )
    return null
  const end = sentenceEnd(block, block.words[i]!.end)
  const claims = block.claims.filter(({ cue, source }) =>
    [...cue, ...source].some((span) => span.start < end),
  )
  const [issuer] = issuerBefore({ ...block, claims }, i, kind)
  if (!issuer || isReceiver(block, i, issuer.name)) return null
  if (madeByOthers.has(kind) && isNews(block, issuer.name)) return null
  const owner = block.words[i]!.folded.endsWith('ها') ? bodyBetween(block, i, issuer) : null
  if (owner) return owner
  return kind === 'post' || talk.has(stem) ? issuer : (bodyOfOffice(block, issuer) ?? issuer)
}

/** Whether somebody speaks in the piece: «في بيان», «ببيان», «بيانها». */
export function isLed({ words }: ArabicBlock, { i, stem, owned }: PieceAt): boolean {
  const { folded } = words[i]!
  return owned || leading.has(words[i - 1]?.bare ?? '') || folded === `ب${stem}`
}

/** «الذي لم يشارك في الدراسة»: who had no part in it */
const isNotIn = ({ words }: ArabicBlock, i: number): boolean =>
  words[i - 1]?.bare === 'في' &&
  words.slice(Math.max(0, i - 4), i - 1).some((one) => not.has(one.bare))
const not = wordSet('لم لا غير ليس ليست دون')

/** «في رسالة إلى الوزارة»: whoever it was sent to did not give it out. */
function isReceiver({ words, mentionedIn }: ArabicBlock, i: number, name: string): boolean {
  const to = words.findIndex(({ bare }, at) => at > i && bare === 'الي')
  if (to < 0 || to - i > 3) return false
  const last = words[Math.min(to + farthestReceiver, words.length - 1)]!
  return mentionedIn({ start: words[to]!.end, end: last.end }).some((one) => one.name === name)
}

/**
 * «قال سامي درويش إن هيئة الموانئ ستنشر تقريرها»: a body named behind whoever speaks, to which «ها»
 * refers.
 */
function bodyBetween(
  { text, words, mentionedIn }: ArabicBlock,
  i: number,
  speaker: CitedOutlet,
): CitedOutlet | null {
  const { start, end } = words[i]!
  const named = mentionedIn({ start: sentenceStart(text, start), end: start })
  const person = named.find(({ type, name }) => type === 'PER' && name === speaker.name)
  if (!person) return null
  const placeOf = ({ mentions }: Entity) =>
    Math.max(-1, ...mentions.flatMap((one) => (one.end <= start ? one.start : [])))
  const bodies = named.filter((one) => one.type === 'ORG' && placeOf(one) > placeOf(person))
  return bodies.length === 1 ? { start, end, name: bodies[0]!.name } : null
}

/** Whether the name is that of an outlet of news which the block names. */
const isNews = ({ outlets, mentionedIn }: ArabicBlock, name: string): boolean =>
  outlets.some(
    (outlet) =>
      outlet.kind === 'news' &&
      (outlet.name === name || mentionedIn(outlet).some((one) => one.name === name)),
  )

/** The offset of the next full stop that ends a sentence, else the block's end. */
function sentenceEnd({ text, block }: ArabicBlock, from: number): number {
  const at = text.slice(from, block.end).search(/[.!?؟](?:["»”]?\s|$)|\n/)
  return at < 0 ? block.end : from + at
}
