import type { Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import type { MentionIndex } from './mention-index.ts'

/** Where a title stands by a name: UTF-16 units before and after it. */
const before = 40, after = 60
const article = /^(?:ال|the )/

/** The person mentioned last before the draft by whose name the text puts the title that the source takes up: «الوزير», "the minister". */
export function titledPerson({ source }: PlacedDraft, { text, blocks }: TextDocument, mentions: MentionIndex): Entity | null {
  const [span] = source
  if (!span) return null
  const title = fold(text.slice(span.start, span.end)).replace(article, '').split(' ')[0]!
  if (title.length < 3) return null
  return mentions.lastBetween(blocks[0]?.start ?? 0, span.start, ['PER'], (_, { start, end }) => {
    const from = text.lastIndexOf('\n', start - 1) + 1, to = text.indexOf('\n', end), stop = Math.min(to < 0 ? text.length : to, end + after, span.start)
    const words = [...fold(text.slice(Math.max(from, start - before), start)).split(' '), ...fold(text.slice(end, Math.max(end, stop))).split(' ')]
    return words.some((word) => word.replace(/^[وفبلك]?(?:ال)?/, '') === title || word === title)
  })
}
