import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Note } from '../../src/model/knowledge.ts'
import { fold } from '../../src/text/fold.ts'

/**
 * The facts among notes that belong to the matter of a pack, though the text bears no name of one
 * of that matter's lists: told by the letters of the text alone, not by how names were linked.
 */
export function countOffMatter(
  text: string,
  notes: Record<string, Note>,
  knowledge: KnowledgeBase,
): string[] {
  const folded = fold(text)
  const isNamed = (pack: string, id: string) => {
    const record = knowledge.getRecord({ pack, id })
    if (!record) return false
    const names = [...Object.values(record.labels), ...Object.values(record.aliases).flat()]
    return names.some((name) => folded.includes(fold(name)))
  }
  const off = knowledge
    .matters()
    .filter(({ pack, together }) => !together.every((ids) => ids.some((id) => isNamed(pack, id))))
    .map(({ pack }) => pack)
  return Object.values(notes)
    .filter(({ pack }) => off.includes(pack))
    .flatMap(({ record: { facts = [], positions = [] } }) => [...facts, ...positions])
    .filter(({ general }) => !general)
    .map(({ text: words }) => words?.en ?? Object.values(words ?? {})[0] ?? '')
}
