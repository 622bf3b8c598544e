import type { Entity, NameHit } from '../model/annotation.ts'
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
import type { Language } from '../languages/language.ts'
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
  override name = 'UnsupportedLanguage'
  readonly lang: string

  constructor(lang: string) {
    super(`no language folder for "${lang}"`)
    this.lang = lang
  }
}

interface Asked extends Dependencies {
  document: TextDocument
  language: Language
}

/** What is known of an article after each step. */
type Known = Pick<
  Apparatus,
  'entities' | 'claims' | 'citations' | 'related' | 'figures' | 'notes'
> & { hits: readonly NameHit[] }

const nothing: Known = { hits: [], entities: [], claims: [], citations: [], related: [], notes: {} }

/** Each leaves what is known before as it was, so that it may be done again. */
const steps: readonly ((known: Known, asked: Asked) => Known)[] = [
  (known, { document, language, knowledge }) => {
    const hits = knowledge.findNames(document.text, language.code)
    return { ...known, hits, entities: withoutOwn(findEntities(document, language, hits)) }
  },
  (known, { document, knowledge, choices }) => ({
    ...known,
    entities: attachNotes(
      mergeLinked(linkEntities(known.entities, document, knowledge, choices), knowledge),
      known.hits,
    ),
  }),
  (known, { document, language }) => ({
    ...known,
    claims: findClaims(document, language, known.entities),
  }),
  (known, { document, language, index, knowledge }) => ({
    ...known,
    citations: resolveCitations(
      findCitations(document, language, known.entities, known.claims),
      document,
      known.entities,
      index,
      knowledge,
    ),
  }),
  (known, { document, index, knowledge }) => {
    const related = findRelated(
      document,
      known.entities,
      known.citations,
      index,
      knowledge,
      known.claims,
    )
    const figures = compareFigures(document, known.claims, related, readFigures)
    return { ...known, related, ...(figures.length > 0 ? { figures } : {}) }
  },
  (known, { knowledge }) => ({ ...known, notes: collectNotes(known.entities, knowledge) }),
]

/**
 * The whole way of the data after reading: names, claims, citations, links, resolved and related
 * reports.
 * Runs alike in the extension's background and in Node; the records of its packs must be at hand.
 * Throws UnsupportedLanguage.
 */
export function analyse(
  article: Article,
  document: TextDocument,
  dependencies: Dependencies,
): Apparatus {
  const began = dependencies.clock()
  const asked = askedOf(document, dependencies)
  return toApparatus(
    article,
    document,
    steps.reduce((known, step) => step(known, asked), nothing),
    dependencies.clock() - began,
  )
}

/**
 * The same where records of large packs may have to be read: a step that misses some is done again
 * when they are there, and no other.
 */
export async function analyseInSteps(
  article: Article,
  document: TextDocument,
  dependencies: Dependencies,
): Promise<Apparatus> {
  const began = dependencies.clock()
  const asked = askedOf(document, dependencies)
  let known = nothing
  await dependencies.knowledge.prepare(document.text)
  for (const step of steps) {
    const before = known
    known = await dependencies.knowledge.complete(() => step(before, asked))
  }
  return toApparatus(article, document, known, dependencies.clock() - began)
}

function askedOf(document: TextDocument, dependencies: Dependencies): Asked {
  const language = getLanguage(document.lang)
  if (!language) throw new UnsupportedLanguage(document.lang)
  return { ...dependencies, document, language }
}

function toApparatus(
  article: Article,
  document: TextDocument,
  { hits: _, ...known }: Known,
  took: number,
): Apparatus {
  return { article, document, ...known, took }
}

/**
 * The notes of the linked records, beside each what other packs hold on the same thing (the same
 * QID), and the reader's own.
 */
function collectNotes(entities: readonly Entity[], knowledge: KnowledgeBase): Record<string, Note> {
  const notes: Record<string, Note> = {}
  for (const { link, qid, candidates, own = [] } of entities) {
    const same =
      link === null || qid === null
        ? []
        : candidates.filter((candidate) => knowledge.getRecord(candidate)?.qid === qid)
    for (const key of [
      ...(link ? [link] : []),
      ...same,
      ...own.map((id) => ({ pack: ownPack, id })),
    ]) {
      const note = knowledge.getNote(key)
      if (note) notes[recordKey(key)] = note
    }
  }
  return notes
}
