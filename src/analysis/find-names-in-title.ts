import type { TextDocument } from '../model/text.ts'
import { findEntities } from '../annotate/entities/find-entities.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { detectLanguage } from '../languages/detect.ts'
import { getLanguage } from '../languages/index.ts'

/**
 * What a headline names: by this a report without a list of names is found. Empty in a language
 * that has no folder. `lang`: as the report says; null when it does not.
 */
export function findNamesInTitle(
  title: string,
  lang: string | null,
  knowledge: KnowledgeBase,
): string[] {
  const language = getLanguage(lang ?? detectLanguage(title))
  if (!language) return []
  const document: TextDocument = {
    text: title,
    lang: language.code,
    date: null,
    title,
    url: null,
    publisher: null,
    blocks: [{ kind: 'title', start: 0, end: title.length }],
    links: [],
  }
  return findEntities(document, language, knowledge.findNames(title)).map(({ name }) => name)
}
