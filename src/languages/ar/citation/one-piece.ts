/**
 * Whether two drafts tell of one piece: «في [[بيان]] نشرته على [[صفحتها]]», «[[تصريح]] لـ[[برنامج
 * «المنارة»]]»: its noun, and behind it where it stands.
 */
import { fold } from '../../../text/fold.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { generalOutlets, tellVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** So many UTF-16 units lie between the parts of a piece at most. */
const farthest = 45
const marks = /[.,،؛:!?؟«»"“”()\n]/
/** What stands beyond them is another piece: «تقرير عن بيان», «بيان بعد تقرير», «بيان أن الصحيفة». */
const parting = wordSet(
  'ان بان انه انها عن حول بشان بعد قبل عقب او ثم من بمشاركه وفي وعلي وعبر وعن ومن ومع',
)

export function isOnePiece(text: string, first: CitationDraft, second: CitationDraft): boolean {
  if (first.proposal?.rule.endsWith('piece') !== true) return false
  const between = text.slice(first.end, second.start)
  if (between.length > farthest || marks.test(between) || /(?:^|\s)و$/.test(between)) return false
  const words = fold(between).split(' ')
  return !words.some((word) => parting.has(word) || tellVerbs.has(word) || generalOutlets.has(word))
}
