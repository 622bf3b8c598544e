/** An apparatus without the article's text but for what it quotes, and back again. */
import type {
  Citation,
  Claim,
  Entity,
  FigureComparison,
  Origin,
  RelatedReport,
  ReportRef,
} from './annotation.ts'
import type { Apparatus } from './apparatus.ts'
import type { Article } from './article.ts'
import {
  keptVersion,
  mostPlaces,
  type Excerpt,
  type FoundParts,
  type KeptArticle,
  type KeptParts,
} from './kept-article.ts'
import type { LinkedPiece } from './linked-piece.ts'
import type { Note } from './knowledge.ts'
import { ownPack } from './own-note.ts'
import { mergeSpans } from './spans.ts'
import type { Span } from './text.ts'

/** Letters kept on both sides of a quote, as many as a text quote selector has (exchange/). */
const around = 32

/** The parts of an apparatus that are kept. Its document must have the whole text. */
export function cutApparatus({ article, document, ...parts }: Apparatus): KeptParts {
  const { text } = document
  const named = parts.entities.map((one) => ({ ...one, mentions: one.mentions.slice(0, 1) }))
  const excerpts = cutExcerpts(text, listPlaces({ ...parts, entities: named }))
  const picked = pickParts(parts)
  return {
    version: keptVersion,
    article: pickArticle(article),
    lang: document.lang,
    date: document.date,
    length: text.length,
    excerpts,
    ...picked,
    entities: picked.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions
        .filter((one, i) => i === 0 || isKept(widen(one, text.length), excerpts))
        .slice(0, mostPlaces),
    })),
    notes: Object.fromEntries(
      Object.entries(parts.notes)
        .filter(([, { pack }]) => pack !== ownPack)
        .map(([key, note]) => [key, pickNote(note)]),
    ),
  }
}

/**
 * The apparatus of a kept article. Its text has the length of the whole one, with blanks for what
 * was not kept: every place of the apparatus has its words.
 */
export function toApparatus(kept: KeptArticle): Apparatus {
  const { id: _id, kept: _, version: __, lang, date, length, excerpts, article, ...parts } = kept
  let text = ''
  for (const excerpt of excerpts) text = text.padEnd(excerpt.start) + excerpt.text
  return {
    article,
    document: {
      text: text.padEnd(length),
      lang,
      date,
      title: article.title,
      url: article.url,
      publisher: article.publisher,
      blocks: [],
      links: [],
    },
    ...parts,
    took: 0,
  }
}

/** Every place that an apparatus names, but for those of units: these stand beside their numbers. */
export const listPlaces = ({
  entities,
  claims,
  doubtful = [],
  citations,
  links = [],
  figures = [],
}: FoundParts): Span[] => [
  ...entities.flatMap(({ mentions, introduction }) => [
    ...mentions,
    ...(introduction ? [introduction] : []),
  ]),
  ...[...claims, ...doubtful].flatMap((claim) => [
    ...claim.source,
    ...claim.cue,
    ...claim.content,
    ...claim.quantities,
    ...claim.dates,
  ]),
  ...citations,
  ...links.flatMap(({ sentence, ...link }) => [link, ...(sentence ? [sentence] : [])]),
  ...figures.flatMap(({ stated }) => stated.flatMap(({ span }) => span ?? [])),
]

const widen = ({ start, end }: Span, length: number): Span => ({
  start: Math.max(0, start - around),
  end: Math.min(length, end + around),
})

const isKept = ({ start, end }: Span, excerpts: readonly Excerpt[]): boolean =>
  excerpts.some((one) => one.start <= start && end <= one.start + one.text.length)

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

function cutExcerpts(text: string, quoted: readonly Span[]): Excerpt[] {
  const joined = mergeSpans(quoted.map((one) => widen(one, text.length)))
  return joined.map(({ start, end }) => {
    // no character of two units is cut in its middle
    const from = isLow(text.charCodeAt(start)) ? start - 1 : start
    return { start: from, text: text.slice(from, isLow(text.charCodeAt(end)) ? end + 1 : end) }
  })
}

/** Some fields of a thing, without those that it does not have. */
const pick = <Thing, Field extends keyof Thing>(
  from: Thing,
  ...fields: Field[]
): Pick<Thing, Field> =>
  Object.fromEntries(
    fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])),
  ) as Pick<Thing, Field>

// what is kept of each thing: named one by one, so that no later field is kept unseen

/** All parts but the notes, each with the fields that are kept. */
export const pickParts = (parts: FoundParts): FoundParts => ({
  entities: parts.entities.map(pickEntity),
  claims: parts.claims.map(pickClaim),
  ...(parts.doubtful && { doubtful: parts.doubtful.map(pickClaim) }),
  citations: parts.citations.map(pickCitation),
  ...(parts.links && { links: parts.links.map(pickLink) }),
  related: parts.related.map(pickRelated),
  ...(parts.figures && { figures: parts.figures.map(pickFigure) }),
})

export const pickArticle = (article: Article): KeptParts['article'] =>
  pick(article, 'title', 'authors', 'publisher', 'published', 'lang', 'dir', 'url')

const pickEntity = (entity: Entity): Entity => ({
  ...pick(entity, 'id', 'type', 'name', 'mentions', 'introduction', 'link', 'qid'),
  candidates: [],
})

const pickClaim = (claim: Claim): Claim => ({
  ...pick(claim, 'id', 'source', 'entity', 'isUnclear', 'goesOn', 'cue', 'content', 'kind'),
  ...pick(claim, 'basis', 'stance', 'confidence', 'quantities', 'dates'),
})

const pickCitation = (citation: Citation): Citation => ({
  ...pick(citation, 'id', 'start', 'end', 'outlets', 'outletKeys', 'kind', 'from', 'to'),
  ...pick(citation, 'entities', 'joint'),
  resolved: citation.resolved.map((piece) => ({
    ...pickPiece(piece),
    ...pick(piece, 'score', 'why'),
    ...pickOrigin(piece),
  })),
})

const pickPiece = (piece: ReportRef): ReportRef =>
  pick(piece, 'url', 'title', 'outlet', 'date', 'lang')

const pickOrigin = ({ origin }: { origin?: Origin }): { origin?: Origin } =>
  origin
    ? {
        origin: {
          ...pick(origin, 'how', 'outlet'),
          report: origin.report && pickPiece(origin.report),
        },
      }
    : {}

const pickLink = (link: LinkedPiece): LinkedPiece =>
  pick(
    link,
    ...(['start', 'end', 'url', 'title', 'from', 'site', 'outlet', 'date'] as const),
    ...(['claim', 'citation', 'near', 'sentence'] as const),
  )

const pickFigure = ({ unit, stated }: FigureComparison): FigureComparison => ({
  unit,
  stated: stated.map((one) => ({
    ...pick(one, 'value', 'to', 'certainty', 'words', 'span'),
    report: one.report && pickPiece(one.report),
  })),
})

const pickRelated = (report: RelatedReport): RelatedReport => ({
  ...pickPiece(report),
  ...pick(report, 'score', 'why', 'cited', 'role', 'event', 'review'),
  ...pickOrigin(report),
})

export const pickNote = ({ pack, packTitle, record }: Note): Note => ({
  pack,
  packTitle,
  record: { ...pick(record, 'id', 'type', 'kind', 'labels', 'descriptions', 'qid'), aliases: {} },
})
