/** Short names of bodies that are theirs in another language than the article's: "BCE" in English. */
import type { NameHit } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { isWordElsewhere } from './record-names.ts'

/** The packs' names in a document without those of one word that no body bears in its language. */
export const withoutWordsElsewhere = (
  hits: readonly NameHit[],
  { text, lang }: Pick<TextDocument, 'text' | 'lang'>,
  { getRecord }: Pick<KnowledgeBase, 'getRecord'>,
): NameHit[] =>
  hits.filter(({ start, end, candidates }) => {
    if (candidates.some(({ type }) => type !== 'ORG')) return true
    const names = [fold(text.slice(start, end))]
    return candidates.some((candidate) => {
      const record = getRecord(candidate)
      return !record || !isWordElsewhere(names, record, lang)
    })
  })
