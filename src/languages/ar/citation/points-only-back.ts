/** Whether words name no piece but mean one before: «وأضاف التقرير»; not «التقرير الذي نشرته الوزارة». */
import { fold } from '../../../text/fold.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { relatives } from './tail-parts.ts'

/** So many UTF-16 units behind the noun its relative pronoun is looked for. */
const ahead = 12

export function pointsOnlyBack(
  text: string,
  { start, end, pointsBack, proposal }: CitationDraft,
): boolean {
  if (!/^ال\S+$/.test(text.slice(start, end))) return false
  // «الصحيفة التي أضافت»: it is known which
  if (proposal?.publisher === 'again') return true
  const [next = ''] = fold(text.slice(end, end + ahead).trim()).split(' ')
  return pointsBack === true && !relatives.has(next)
}
