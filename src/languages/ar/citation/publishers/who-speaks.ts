/** «أعلنت الهيئة في بيان», «عبر بيان», «ضمن نشرة», «ببيان»: whoever speaks in the same sentence. */
import type { CitedOutlet } from '../../../citation-rules.ts'
import { issuerBefore } from '../issuer-before.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import type { PieceAt } from './piece-at.ts'
import { bodyOfOffice } from './body-of-office.ts'

const leading: ReadonlySet<string> = new Set('في عبر ضمن'.split(' '))
/** What somebody says of his own, whatever his office. */
const talk = new Set(['تصريح', 'تصريحات'])
/** So many words behind a piece whoever it is sent to is named. */
const farthestReceiver = 6

export function whoSpeaks(block: ArabicBlock, piece: PieceAt): CitedOutlet | null {
  const { i, kind } = piece
  if (!isLed(block, piece) || kind === 'interview') return null
  const end = sentenceEnd(block, block.words[i]!.end)
  const claims = block.claims.filter(({ cue, source }) =>
    [...cue, ...source].some((span) => span.start < end),
  )
  const [issuer] = issuerBefore({ ...block, claims }, i, kind)
  if (!issuer || isReceiver(block, i, issuer.name)) return null
  return kind === 'post' || talk.has(piece.stem) ? issuer : (bodyOfOffice(block, issuer) ?? issuer)
}

/** Whether somebody speaks in the piece: «في بيان», «ببيان», «بيانها». */
export function isLed({ words }: ArabicBlock, { i, stem, owned }: PieceAt): boolean {
  const { folded } = words[i]!
  return owned || leading.has(words[i - 1]?.bare ?? '') || folded === `ب${stem}`
}

/** «في رسالة إلى الوزارة»: whoever it was sent to did not give it out. */
function isReceiver({ words, mentionedIn }: ArabicBlock, i: number, name: string): boolean {
  const to = words.findIndex(({ bare }, at) => at > i && bare === 'الي')
  if (to < 0 || to - i > 3) return false
  const last = words[Math.min(to + farthestReceiver, words.length - 1)]!
  return mentionedIn({ start: words[to]!.end, end: last.end }).some((one) => one.name === name)
}

/** The offset of the next full stop that ends a sentence, else the block's end. */
function sentenceEnd({ text, block }: ArabicBlock, from: number): number {
  const at = text.slice(from, block.end).search(/[.!?؟](?:["»”]?\s|$)|\n/)
  return at < 0 ? block.end : from + at
}
