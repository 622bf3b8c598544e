/**
 * A body's own announcement that lies before the article: «وفي وقت سابق أعلنت الشركة», «وكانت
 * الوزارة قد أعلنت», «أعلنت الشركة الشهر الماضي». Today's announcements are the news itself and no
 * cited piece.
 */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { startingIn } from '../../citations/citation-drafts.ts'
import { overlaps } from '../../../model/spans.ts'
import { draftOf, isNear } from './drafting.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { announceVerbs } from './words.ts'
import { findEach } from '../../../text/find-each.ts'

export function findAnnouncements(block: ArabicBlock): CitationDraft[] {
  return findEach(block.words, (word, i) =>
    announceVerbs.has(word.bare) ? readAnnouncement(block, i) : null,
  )
}

function readAnnouncement(block: ArabicBlock, i: number): CitationDraft | null {
  const { words, entities, dates } = block
  const bareAt = (k: number) => words[k]?.bare ?? ''
  const isBefore = (k: number, test: boolean) => test && isNear(block, k, i)
  let been = -1
  let earlier = false
  for (let k = i - 1; k >= 0 && i - k <= 6; k--) {
    if (isBefore(k, bareAt(k) === 'كان' || bareAt(k) === 'كانت')) been = k
    if (isBefore(k, bareAt(k) === 'سابق' || bareAt(k) === 'سبق')) earlier = true
  }
  const isPerfect = been >= 0 && (bareAt(i - 1) === 'قد' || i - been <= 4)
  const span = {
    start: words[isPerfect ? been : Math.max(0, i - 1)]!.start,
    end: words[Math.min(i + 4, words.length - 1)]!.end,
  }
  const subject = entities.find(
    ({ type, mentions }) => type === 'ORG' && mentions.some((mention) => overlaps(mention, span)),
  )
  if (!subject) return null
  const mention = subject.mentions.find((place) => overlaps(place, span))!
  const draft = draftOf(block, {
    from: i,
    to: i + 1,
    kind: 'statement',
    outlets: [{ ...mention, name: subject.name }],
  })
  const clause = { start: words[Math.max(0, i - 6)]!.start, end: draft.clause.end }
  const isDated = startingIn(dates, clause.start - 60, clause.end).some(
    (date) =>
      date.from !== date.to &&
      overlaps(date, { start: words[Math.max(0, i - 4)]!.start, end: span.end }),
  )
  if (!isPerfect && !earlier && !isDated) return null
  const start = Math.min(draft.start, mention.start)
  const end = Math.max(draft.end, mention.end)
  return { ...draft, start, end, clause }
}
