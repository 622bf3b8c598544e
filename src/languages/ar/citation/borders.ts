/** The words of a piece from where they begin to where they end. */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import type { Span } from '../../../model/text.ts'
import { placeOfDraft } from '../../citations/citation-settings.ts'
import { settingOf } from './settings.ts'
import { startOf } from './starts.ts'
import { tailOf } from './tails.ts'
import type { ArabicBlock } from './words-of-block.ts'

/** A draft with its setting and with all of its words. */
export function withBorders(block: ArabicBlock, draft: CitationDraft): CitationDraft {
  const { text, words } = block
  const { from, to } = placeOfDraft(words, draft)
  const start = startOf(block, draft, from)
  const tail = tailOf(block, draft, to)
  const end = tail.to > to ? words[tail.to - 1]!.end : draft.end
  const setting = settingOf(block, draft)
  const proposal = draft.proposal && { ...draft.proposal, setting, tail: tail.kind }
  const read = { ...draft, ...withMarks(text, { start, end: endOf(text, { start, end }) }) }
  return proposal ? { ...read, proposal } : read
}

/** «"المنارة"»: marks that hold nothing but the words belong to them. */
function withMarks(text: string, { start, end }: Span): Span {
  const opener = text[start - 1] ?? ''
  const closer = text[end] ?? ''
  const at = openers.indexOf(opener)
  // some papers turn them round: «لـ”المنارة“»
  const isCurled = /[“”]/.test(opener) && /[“”]/.test(closer)
  return isCurled || (opener !== '' && opener !== '(' && at >= 0 && closer === closers[at])
    ? { start: start - 1, end: end + 1 }
    : { start, end }
}

const openers = '«“"‹(\''
const closers = '»”"›)\''

/** «صحيفة “الغارديان”»: a mark opened in a piece's words closes in them. */
function endOf(text: string, { start, end }: { start: number; end: number }): number {
  const words = text.slice(start, end)
  // «صحيفة " المنارة "» closes behind a space where it opens before one
  const at = text[end] === ' ' && /["«“] \S/.test(words) ? end + 1 : end
  const next = text[at] ?? ''
  const opener = openers[closers.indexOf(next)]
  if (next === '' || opener === undefined) return end
  const opened = words.lastIndexOf(opener)
  return opened >= 0 &&
    (opener === next ? words.split(opener).length % 2 === 0 : words.indexOf(next, opened) < 0)
    ? at + 1
    : end
}
