import type { Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { Article } from '../model/article.ts'
import type { Choice } from '../model/choice.ts'
import type { Note } from '../model/knowledge.ts'
import { ownPack } from '../model/own-note.ts'
import { recordKey } from '../model/record-key.ts'
import type { TextDocument } from '../model/text.ts'
import { findCitations } from '../annotate/citations/find-citations.ts'
import { findClaims } from '../annotate/claims/find-claims.ts'
import { findEntities } from '../annotate/entities/find-entities.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { linkEntities } from '../knowledge/link-entities.ts'
import { mergeLinked } from '../knowledge/merge-linked.ts'
import { attachNotes, withoutOwn } from '../knowledge/own-notes/attach-notes.ts'
import { getLanguage } from '../languages/index.ts'
import { compareFigures } from '../reporting/compare-figures.ts'
import { findRelated } from '../reporting/find-related.ts'
import type { ReportIndex } from '../reporting/report-index.ts'
import { resolveCitations } from '../reporting/resolve-citations.ts'
import { readFigures } from './read-figures.ts'

export interface Dependencies {
  knowledge: KnowledgeBase
  index: ReportIndex
  /** milliseconds, monotonic */
  clock(): number
  /** what the reader said names stand for */
  choices?: readonly Choice[]
}

export class UnsupportedLanguage extends Error {
  readonly lang: string

  constructor(lang: string) {
    super(`no language folder for "${lang}"`)
    this.lang = lang
  }
}

/**
 * The whole way of the data after reading: names, claims, citations, links, resolved and related reports.
 * Runs alike in the extension's background and in Node. Throws UnsupportedLanguage.
 */
export function analyse(article: Article, document: TextDocument, { knowledge, index, clock, choices }: Dependencies): Apparatus {
  const began = clock()
  const language = getLanguage(document.lang)
  if (!language) throw new UnsupportedLanguage(document.lang)
  const hits = knowledge.findNames(document.text, language.code)
  const found = withoutOwn(findEntities(document, language, hits))
  const entities = attachNotes(mergeLinked(linkEntities(found, document, knowledge, choices)), hits)
  const claims = findClaims(document, language, entities)
  const citations = resolveCitations(findCitations(document, language, entities, claims), document, entities, index, knowledge)
  const related = findRelated(document, entities, citations, index, knowledge, claims), figures = compareFigures(document, claims, related, readFigures)
  return { article, document, entities, claims, citations, related, ...(figures.length > 0 ? { figures } : {}), notes: collectNotes(entities, knowledge), took: clock() - began }
}

/** The notes of the linked records, beside each what other packs hold on the same thing (the same QID), and the reader's own. */
function collectNotes(entities: readonly Entity[], knowledge: KnowledgeBase): Record<string, Note> {
  const notes: Record<string, Note> = {}
  for (const { link, qid, candidates, own = [] } of entities) {
    const same = link === null || qid === null ? [] : candidates.filter((candidate) => knowledge.getRecord(candidate)?.qid === qid)
    for (const key of [...(link ? [link] : []), ...same, ...own.map((id) => ({ pack: ownPack, id }))]) {
      const note = knowledge.getNote(key)
      if (note) notes[recordKey(key)] = note
    }
  }
  return notes
}
