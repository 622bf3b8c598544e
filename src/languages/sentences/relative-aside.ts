/** What a relative clause between commas tells, as French and Spanish rules read it. */
import type { SentenceItem, Stretch } from './sentence-items.ts'

/** An item behind a comma that goes on with a list: "des vols, des abus, a démenti". */
export type GoesOnWithList = (item: SentenceItem) => boolean

/**
 * `content` of a verb whose relative pronoun stands at item `relative`, up to the comma that closes
 * its aside: "La junte, qui nie tout recul |, a attaqué". As it was where the pronoun opens no aside
 * behind the sentence's first words, or nothing closes it.
 */
export function withinAside(
  items: readonly SentenceItem[],
  { relative, content }: { relative: number; content: Stretch },
  goesOnWithList: GoesOnWithList,
): Stretch {
  const isAside =
    items[relative - 1]?.text === ',' &&
    items.slice(0, relative - 1).every(({ kind }) => kind === 'word')
  if (!isAside) return content
  const end = items.findIndex(
    ({ text }, i) =>
      i > content.from &&
      i < content.to &&
      text === ',' &&
      !(items[i + 1] && goesOnWithList(items[i + 1]!)),
  )
  return end < 0 ? content : { ...content, to: end }
}
