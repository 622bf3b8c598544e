import type { Entity } from '../../../model/annotation.ts'
import type { Block, Span, TextDocument } from '../../../model/text.ts'
import type { InterviewRules } from '../../../languages/claims/interview-rules.ts'
import { fold } from '../../../text/fold.ts'
import { trimEnd } from '../../../text/trim-end.ts'

/** A paragraph as a turn of somebody's, or the going on of one. */
export interface Turn {
  /** number of its block */
  block: number
  /** by what whoever speaks in it is told apart: a label, a mark, the look of the line */
  sign: Sign
  /** without its label or mark */
  words: Span
  /** it ends with a question mark */
  isQuestion: boolean
}

export type Sign =
  | { kind: 'question' | 'answer'; label: Span }
  | VoiceSign
  | { kind: 'mark' | 'look'; key: string }

/** A name, a title or initials before a colon. */
export interface VoiceSign {
  kind: 'voice'
  label: Span
  /** folded; of one person the same, whatever the label */
  voice: string
  person?: Entity
  /** the label is nothing but the name of `person` */
  isName?: boolean
  /** what the line is where that is no label: its sign, and where its words begin */
  otherwise: { sign: Sign; start: number }
}

/** «ـ» alone stands for a dash where no other is at hand. */
const marks = /^(?:\*{1,3}|[-–—]{1,2}|ـ(?=[\s*])|[•■●▪◆])\s*(?=\S)/u
/** A name or a title before a colon: UTF-16 units and words at most. */
const voiceLabel = /^(\p{L}[\p{L}\p{M}'’.\- ]{0,47}?)\s?:\s+(?=\S)/u
const mostWords = 5
/** A full stop behind a word that is no short one as "Dr.". */
const severalSentences = /\p{L}{4}\. /u
/** A label with its colon and what stands around it: UTF-16 units. */
const longestLabel = 56
const questionEnd = /[?؟][\s"”»’')\]*]*$/u

/** The paragraphs of a text as turns, parted where a label stands within one; the headline is none. */
export function readTurns({ text, blocks }: TextDocument, rules: InterviewRules): Turn[] {
  return blocks.flatMap((block, number): Turn[] => {
    if (block.kind === 'title') return []
    return linesOf(text, block, rules).flatMap((line): Turn[] => {
      const written = text.slice(line.start, line.end)
      if (!/\p{L}/u.test(written)) return []
      const { sign, length } = readSign(written, line.start, block, rules)
      const words = { start: line.start + length, end: line.end }
      return [{ block: number, sign, words, isQuestion: questionEnd.test(written) }]
    })
  })
}

/** Behind the end of a sentence another's turn may begin in the same paragraph. */
const sentenceEnd = /[.!?؟…][»”"’)]?\s+(?=[\p{L}*\-–—•■●▪◆])/gu

/** A paragraph cut before each label in it, and where a mark begins it, before each mark. */
function linesOf(text: string, block: Block, rules: InterviewRules): Span[] {
  const end = trimEnd(text, block.start, block.end)
  const written = text.slice(block.start, end)
  const isMarked = marks.test(written)
  const lines: Span[] = []
  let start = block.start
  let from = readSign(written, start, block, rules).length
  for (const { index, 0: found } of written.matchAll(sentenceEnd)) {
    const at = index + found.length
    const rest = written.slice(at, at + longestLabel)
    // "Dr. Hale: …" is one label
    const { sign } = readSign(rest, block.start + at, block, rules)
    if (at < from || sign.kind === 'look' || (sign.kind === 'mark' && !isMarked)) continue
    lines.push({ start, end: trimEnd(text, start, block.start + at) })
    start = block.start + at
    from = at + 1
  }
  return [...lines, { start, end }]
}

/** The sign with which a line begins, and the UTF-16 units that it takes. */
function readSign(
  line: string,
  start: number,
  block: Block,
  { questionLabel, answerLabel }: InterviewRules,
): { sign: Sign; length: number } {
  const mark = marks.exec(line)?.[0] ?? ''
  const rest = line.slice(mark.length)
  const from = start + mark.length
  const labelOf = (found: string): Span => ({
    start: from,
    end: from + found.replace(/[\s\p{P}]+$/u, '').length,
  })
  for (const [kind, label] of [
    ['question', questionLabel] as const,
    ['answer', answerLabel] as const,
  ]) {
    const [found] = label.exec(rest) ?? []
    if (found) return { sign: { kind, label: labelOf(found) }, length: mark.length + found.length }
  }
  const sign: Sign = mark
    ? { kind: 'mark', key: mark.trim() }
    : { kind: 'look', key: lookOf(block) }
  const [found, voice] = voiceLabel.exec(rest) ?? []
  if (!found || !voice || voice.split(' ').length > mostWords || severalSentences.test(voice))
    return { sign, length: mark.length }
  const label = { start: from, end: from + voice.length }
  return {
    sign: { kind: 'voice', label, voice: fold(voice), otherwise: { sign, start: from } },
    length: mark.length + found.length,
  }
}

/** The key of lines that nothing sets apart. */
export const plain = 'plain'

const lookOf = ({ kind, strong }: Block): string =>
  kind === 'paragraph' ? (strong ? 'strong' : plain) : kind
