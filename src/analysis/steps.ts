/** The steps of the analysis, each as a function of what is known before it. */
import type { Citation, Entity, NameHit } from '../model/annotation.ts'
import type { Apparatus, Diagnostic, Step } from '../model/apparatus.ts'
import { createAttempt, type Attempt, type Part } from '../model/attempt.ts'
import { attemptInParts, inOnePart, type InParts } from '../model/in-parts.ts'
import type { Choice } from '../model/choice.ts'
import type { TextDocument } from '../model/text.ts'
import { readCitations as readAllCitations } from '../annotate/citations/find-citations.ts'
import { inOrder, readClaims as readAllClaims } from '../annotate/claims/find-claims.ts'
import { readEntities } from '../annotate/entities/find-entities.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findMatters } from '../knowledge/matters.ts'
import { withoutWordsElsewhere } from '../knowledge/linking/hits-elsewhere.ts'
import { linkInParts } from '../knowledge/linking/link-entities.ts'
import { mergeLinked } from '../knowledge/linking/settling/merge-linked.ts'
import { attachNotes, withoutOwn } from '../knowledge/own-notes/attach-notes.ts'
import type { Language } from '../languages/language.ts'
import { compareFigures } from '../reporting/related/compare-figures.ts'
import { findRelated } from '../reporting/related/find-related.ts'
import type { ReportIndex } from '../reporting/index/report-index.ts'
import { findLinkedPieces } from '../reporting/links/find-linked-pieces.ts'
import { findPageRelated } from '../reporting/links/page-related.ts'
import { resolveInParts } from '../reporting/citations/resolve-citations.ts'
import { collectNotes } from './collect-notes.ts'
import { withoutOwnWork } from './own-citations.ts'
import { readFigures } from './read-figures.ts'

export interface Dependencies {
  knowledge: KnowledgeBase
  index: ReportIndex
  /** milliseconds, monotonic */
  clock(): number
  /** what the reader said names stand for */
  choices?: readonly Choice[]
  /** ids of packs on whose matter the text is known to be, whatever it names */
  matters?: readonly string[]
}

/** An article with all that its steps ask. */
export interface Asked extends Dependencies {
  document: TextDocument
  language: Language
}

/** What is known of an article after each step. */
export type Known = Pick<
  Apparatus,
  | 'entities'
  | 'claims'
  | 'doubtful'
  | 'citations'
  | 'links'
  | 'related'
  | 'figures'
  | 'matters'
  | 'notes'
> & { hits: readonly NameHit[]; diagnostics: readonly Diagnostic[] }

/** What is known before the first step. */
export const nothing: Known = {
  hits: [],
  entities: [],
  claims: [],
  citations: [],
  related: [],
  notes: {},
  diagnostics: [],
}

/**
 * One step of the analysis: what is known, with what it adds. It does not change what is known before
 * it, so it can run again (`runInParts`).
 */
export type TakeStep = (known: Known, asked: Asked, attempt: Attempt) => InParts<Known>

const partOf = (step: Step): Part => ({ step, block: null })

/** The names of the packs in the text. */
const findHits: TakeStep = (known, { document, knowledge }, attempt) =>
  inOnePart(() => {
    const find = () =>
      withoutWordsElsewhere(knowledge.findNames(document.text), document, knowledge)
    return { ...known, hits: attempt(partOf('names'), find, []) }
  })

/** These, and what else the text names. */
const findNames: TakeStep = function* (known, { document, language }, attempt) {
  const part = partOf('names')
  const reading = readEntities(document, language, known.hits, attempt)
  const found = yield* attemptInParts(attempt, part, reading, [])
  return { ...known, entities: attempt(part, () => withoutOwn(found), []) }
}

/** The records that the names stand for, and the reader's notes on them. */
const linkNames: TakeStep = function* (known, { document, knowledge, choices }, attempt) {
  const passes: ((entities: Entity[]) => InParts<Entity[]>)[] = [
    (entities) => linkInParts(entities, document, knowledge, choices),
    (entities) => inOnePart(() => mergeLinked(entities, knowledge)),
    (entities) => inOnePart(() => attachNotes(entities, known.hits)),
  ]
  let { entities } = known
  for (const pass of passes)
    entities = yield* attemptInParts(attempt, partOf('links'), pass(entities), entities)
  return { ...known, entities }
}

/** Who says what. */
const readClaims: TakeStep = function* (known, { document, language }, attempt) {
  const { claims, doubtful } = yield* attemptInParts(
    attempt,
    partOf('claims'),
    readAllClaims(document, language, known.entities, attempt),
    { claims: [], doubtful: [] },
  )
  return { ...known, claims, ...(doubtful.length > 0 ? { doubtful } : {}) }
}

/** Where the text refers to published pieces. */
const readCitations: TakeStep = function* (known, { document, language }, attempt) {
  const before = { entities: known.entities, claims: inOrder(known) }
  const reading = readAllCitations(document, language, before, attempt)
  const citations = yield* attemptInParts(attempt, partOf('citations'), reading, [])
  return { ...known, citations }
}

/** What the text itself links to. */
const readLinks: TakeStep = (known, { document, language, knowledge }, attempt) =>
  inOnePart(() => {
    const find = () => findLinkedPieces(document, known, knowledge, language.abbreviations)
    const links = attempt(partOf('linked'), find, [])
    return links.length > 0 ? { ...known, links } : known
  })

/** The reports that the citations mean. */
const resolveCited: TakeStep = function* (known, asked, attempt) {
  const resolved = yield* resolveEach(known, asked, attempt)
  const citations = attempt(
    partOf('resolving'),
    () => withoutOwnWork(resolved, asked.document, asked.knowledge),
    resolved,
  )
  return { ...known, citations }
}

/** Reports on the same matter, and figures in which they differ. */
const relate: TakeStep = (known, { document, index, knowledge }, attempt) =>
  inOnePart(() => {
    const { entities, citations, claims, links = [] } = known
    const related = attempt(
      partOf('related'),
      () => findRelated({ document, entities, citations, claims }, index, knowledge),
      [],
    )
    const figures = attempt(
      partOf('figures'),
      () => compareFigures(document, claims, related, readFigures),
      [],
    )
    const beside = attempt(
      partOf('related'),
      () => findPageRelated({ document, entities, links }, related, knowledge),
      [],
    )
    return {
      ...known,
      related: [...related, ...beside],
      ...(figures.length > 0 ? { figures } : {}),
    }
  })

/** The matters of packs that the article is on, and the notes of what it names. */
const giveNotes: TakeStep = (known, { document, knowledge, matters: given = [] }, attempt) =>
  inOnePart(() => {
    const found = attempt(partOf('notes'), () => findMatters(known.entities, knowledge), [])
    const matters = [...new Set([...given, ...found])]
    const collect = () => collectNotes(known.entities, matters, document.date, knowledge)
    return {
      ...known,
      ...(matters.length > 0 ? { matters } : {}),
      notes: attempt(partOf('notes'), collect, {}),
    }
  })

/** All together, since each may refer to another; one by one where that fails. */
function* resolveEach(
  { citations, entities }: Known,
  { document, index, knowledge }: Asked,
  attempt: Attempt,
): InParts<Citation[]> {
  const resolve = (some: readonly Citation[]) =>
    resolveInParts(some, { document, entities }, index, knowledge)
  const together = resolve(citations)
  const all = yield* attemptInParts(createAttempt([]), partOf('resolving'), together, null)
  if (all) return all
  const each: Citation[] = []
  for (const citation of citations) {
    const part = { step: 'resolving', block: citation } as const
    each.push(...(yield* attemptInParts(attempt, part, resolve([citation]), [citation])))
  }
  return each
}

/** The steps that marks and their cards wait for, in order. */
export const readingSteps: readonly TakeStep[] = [
  findHits,
  findNames,
  linkNames,
  readClaims,
  readCitations,
  readLinks,
  giveNotes,
]

/** The steps that ask the reports, over what the others found, in order. */
export const reportSteps: readonly TakeStep[] = [resolveCited, relate]
