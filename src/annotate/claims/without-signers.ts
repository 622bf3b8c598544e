import type { Entity } from '../../model/annotation.ts'
import { covers } from '../../model/spans.ts'
import type { Block, TextDocument } from '../../model/text.ts'
import { holdsLetter } from '../../text/letters.ts'

/** Paragraphs at an article's head among which its author may be named. */
const headOfArticle = 4
/** UTF-16 units besides the name in a line that signs: "By ", "Story by ". */
const mostBeside = 12

/**
 * The names without those of people that stand nowhere but in a line of their own at the article's head:
 * whoever wrote it, and nobody who speaks in it.
 */
export function withoutSigners(
  { text, blocks }: TextDocument,
  entities: readonly Entity[],
): readonly Entity[] {
  const lines = blocks.slice(0, headOfArticle).filter(({ kind }) => kind === 'paragraph')
  return entities.filter((entity) => !entity.mentions.length || !signs(entity, lines, text))
}

const signs = ({ type, mentions }: Entity, lines: readonly Block[], text: string): boolean =>
  type === 'PER' &&
  mentions.every((mention) =>
    lines.some(
      (line) =>
        covers(line, mention) &&
        line.end - line.start - (mention.end - mention.start) <= mostBeside &&
        !holdsLetter(text.slice(mention.end, line.end)),
    ),
  )
