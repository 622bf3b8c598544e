import { analyse, type Dependencies } from '../../../src/analysis/analyse.ts'
import type { Citation, Entity } from '../../../src/model/annotation.ts'
import type { CitationKind } from '../../../src/model/kinds.ts'
import { overlaps } from '../../../src/model/spans.ts'
import type { Span, TextDocument } from '../../../src/model/text.ts'
import { createContext } from '../../../src/reporting/citations/citation-context.ts'
import { markElsewhere } from '../../../src/reporting/citations/compared-candidates.ts'
import type { Evidence } from '../../../src/reporting/citations/evidence.ts'
import { createQuestion } from '../../../src/reporting/citations/question.ts'
import { findEvidence } from '../../../src/reporting/citations/candidates.ts'
import { createReportIndex, type ReportIndex } from '../../../src/reporting/index/report-index.ts'
import { fromText } from '../../annotate/from-text.ts'
import type { Choice } from './fit-weights.ts'
import type { Reference, ReferenceSet, ReferringArticle } from './references.ts'

/** An article as the program reads it, with what its references mean. */
export interface ReadArticle {
  id: string
  source: ReferenceSet['source'] | 'bed'
  document: TextDocument
  entities: readonly Entity[]
  citations: readonly Citation[]
  /** for each citation: the addresses of its piece; [] where no record is; null where it is open */
  right: readonly (readonly string[] | null)[]
  references: readonly Reference[]
  index: ReportIndex
}

type Reader = Pick<Dependencies, 'knowledge' | 'clock'>

export function readArticles(
  { source, articles, references, reports }: ReferenceSet,
  { knowledge, clock }: Reader,
): ReadArticle[] {
  const index = createReportIndex(reports, knowledge)
  return articles.map((raw) => {
    const own = references.filter(({ article }) => article === raw.id)
    const read = readText(raw, { knowledge, clock, index })
    const right = read.citations.map((citation) => rightOf(citation, read.citations, own))
    return { ...read, source, right, references: own, index }
  })
}

export function readText(
  { id, text, lang, title, date, url }: ReferringArticle,
  dependencies: Dependencies,
): Pick<ReadArticle, 'id' | 'document' | 'entities' | 'citations'> {
  const { article, document } = fromText(text, { lang, title, date, url })
  const { entities, citations } = analyse(article, document, dependencies)
  return { id, document, entities, citations }
}

/** What a citation means: the piece of the reference that it touches, else of its sentence. */
function rightOf(
  citation: Citation,
  all: readonly Citation[],
  references: readonly Reference[],
): readonly string[] | null {
  const touched = references.filter((reference) => overlaps(reference, citation))
  const nearest = references.filter(
    (reference) => overlaps(reference.sentence, citation) && nearestTo(reference, all) === citation,
  )
  const meant = touched.length > 0 ? touched : nearest
  if (meant.some(({ isNamed }) => isNamed))
    return meant.filter(({ isNamed }) => isNamed).flatMap(({ right }) => right)
  return references.some(({ sentence }) => overlaps(sentence, citation)) ? null : []
}

/** The citation of a reference: the one that it touches, else the nearest of its sentence. */
export function nearestTo(reference: Reference, all: readonly Citation[]): Citation | undefined {
  const inSentence = all.filter((citation) => overlaps(reference.sentence, citation))
  return inSentence.toSorted((a, b) => gap(reference, a) - gap(reference, b))[0]
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/**
 * The choices of an article: each citation with a known piece once as it is, and once without its
 * piece, since most that are cited are in no index; those whose piece is in none as they are. A
 * citation that names no piece of its own but may mean one that the article means elsewhere ("the
 * poll") teaches nothing.
 */
export function choicesOf(
  { document, entities, citations, right, references, index }: ReadArticle,
  { knowledge }: Reader,
): Choice[] {
  const context = createContext(document, entities, index, knowledge)
  const self = new Set(references.flatMap((reference) => reference.self))
  const urlOf = ({ number }: Evidence) => index.getReport(number).url
  return citations.flatMap((citation, i) => {
    const meant = right[i]
    if (!meant) return []
    const others = new Map<string, CitationKind[]>()
    right.forEach((urls, k) => {
      if (k !== i)
        for (const url of urls ?? [])
          others.set(url, [...(others.get(url) ?? []), citations[k]!.kind])
    })
    const question = createQuestion(citation, context.issuersOf(citation), context)
    const found = findEvidence(question, context).filter((one) => !self.has(urlOf(one)))
    const elsewhere = found.filter((one) => others.has(urlOf(one)))
    if (meant.length === 0 && elsewhere.length > 0) return []
    const marked = markElsewhere(
      found,
      citation.kind,
      new Map(elsewhere.map((one) => [one.number, others.get(urlOf(one))!])),
    )
    return [
      ...toChoices(found, (one) => meant.includes(urlOf(one))),
      ...(marked === found ? [] : toChoices(marked, (one) => meant.includes(urlOf(one)))),
    ]
  })
}

/** How much a choice counts from which the piece was taken out, and its original with it. */
const worthWithout = 0.7

function toChoices(evidence: readonly Evidence[], isRight: (one: Evidence) => boolean): Choice[] {
  const right = evidence.map(isRight)
  const rows = evidence.map(({ features }) => features)
  const others = rows.filter((_, k) => !right[k])
  if (!right.includes(true)) return others.length > 0 ? [without(others, 1)] : []
  const whole: Choice = { rows, right, weight: 1 }
  return others.length > 0 ? [whole, without(others, worthWithout)] : [whole]
}

const without = (rows: number[][], weight: number): Choice => ({
  rows,
  right: rows.map(() => false),
  weight,
})
