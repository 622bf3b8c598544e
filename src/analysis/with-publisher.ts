import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findOwnerOfAddress } from '../knowledge/owner-of-address.ts'
import type { Article } from '../model/article.ts'
import { commonLanguage } from '../model/common-language.ts'

/**
 * An article whose page names no publisher, with the outlet that a pack knows by the address: in the
 * article's language, else in the common one; as it is where none is known.
 */
export function withPublisher(
  article: Article,
  knowledge: Pick<KnowledgeBase, 'getOwnerOfHost' | 'getRecord'>,
): Article {
  if (article.publisher !== null) return article
  const { record } = findOwnerOfAddress(article.url, knowledge) ?? {}
  if (record?.kind !== 'outlet') return article
  return {
    ...article,
    publisher: record.labels[article.lang] ?? record.labels[commonLanguage] ?? null,
  }
}
