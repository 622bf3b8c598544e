/**
 * Whether two drafts tell of one piece: "[[a statement]] his family [[posted on Facebook]]", "the
 * agency [[wrote]] in [[a note]]".
 */
import { isNamedByNoun } from '../../citations/citation-drafts.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { fold } from '../../../text/fold.ts'
import { reportVerbs } from './words.ts'

/** So many UTF-16 units lie between the parts of a piece at most. */
const farthest = 45
const marks = /[.,;:!?“”"\n]/
/** What stands beyond them is another piece: "a report and a video", "a report after a letter". */
const parting = /\b(?:and|or|but|after|before|while|when|as|than|about)\b/i
/** "a study … and published in Shore Biology" */
const issued = /^(?:published|obtained|released|posted|seen|reviewed)\b/i

export function isOnePiece(text: string, first: CitationDraft, second: CitationDraft): boolean {
  const between = text.slice(first.end, second.start)
  if (isNamedByNoun(second)) return first.proposal?.rule === 'reported' && between === ' in '
  if (!isNamedByNoun(first) || between.length > farthest || marks.test(between)) return false
  if (hasItToo(text, first, second)) return true
  return !parting.test(between) || issued.test(text.slice(second.start, second.end))
}

/**
 * "documents leaked to the Courier and shared with [[Harbour Times]]": another who has the piece, where
 * its words tell nothing of their own.
 */
function hasItToo(text: string, first: CitationDraft, second: CitationDraft): boolean {
  const between = text.slice(first.end, second.start)
  if (!between.startsWith(' and ') || parting.test(between.slice(5))) return false
  if (first.outlets.length === 0 || second.outlets.length === 0) return false
  return !fold(text.slice(second.start, second.end))
    .split(' ')
    .some((word) => reportVerbs.has(word) || telling.has(word))
}

const telling = new Set(['told', 'tells', 'in', 'on'])
