/** Kept articles as they come from a view, a file or the database: looked at before anyone reads them. */
import {
  pickArticle,
  pickCitation,
  pickClaim,
  pickEntity,
  pickFigure,
  pickLink,
  pickNote,
  pickRelated,
} from './cut-apparatus.ts'
import { keptVersion, type KeptArticle, type KeptParts } from './kept-article.ts'
import { keptNote, keptParts, longest } from './kept-shapes.ts'
import { isObject, moment, object, refuse, text } from './shape.ts'

/** Gives the parts with the fields that are kept and no others. Throws Malformed, with the place. */
export function readKeptParts(value: unknown): KeptParts {
  keptParts(value, 'kept')
  const given = value as KeptParts
  checkExcerpts(given)
  if (!isObject(given.notes)) refuse('kept.notes', 'nothing by key')
  const notes = Object.values(given.notes)
  notes.forEach((one, i) => keptNote(one, `kept.notes[${i}]`))
  checkPlaces(given)
  return {
    version: keptVersion,
    article: pickArticle(given.article),
    lang: given.lang,
    date: given.date,
    length: given.length,
    excerpts: given.excerpts.map(({ start, text: words }) => ({ start, text: words })),
    entities: given.entities.map(pickEntity),
    claims: given.claims.map(pickClaim),
    ...(given.doubtful && { doubtful: given.doubtful.map(pickClaim) }),
    citations: given.citations.map(pickCitation),
    ...(given.links && { links: given.links.map(pickLink) }),
    related: given.related.map(pickRelated),
    ...(given.figures && { figures: given.figures.map(pickFigure) }),
    notes: Object.fromEntries(notes.map((one) => [`${one.pack}:${one.record.id}`, pickNote(one)])),
  }
}

/** The same with its address and the time at which it was kept. */
export function readKept(value: unknown): KeptArticle {
  object({ id: text, kept: moment })(value, 'kept')
  const { id, kept } = value as KeptArticle
  return { id, kept, ...readKeptParts(value) }
}

function checkExcerpts({ excerpts, length }: KeptParts): void {
  let end = 0
  if (length > longest) refuse('kept.length', 'too long a text')
  for (const one of excerpts) {
    if (one.start < end) refuse('kept.excerpts', 'out of order')
    end = one.start + one.text.length
  }
  if (end > length) refuse('kept.excerpts', 'outside the text')
}

function checkPlaces({ length, entities, claims, doubtful = [], ...rest }: KeptParts): void {
  const spans = [
    ...entities.flatMap((one) => [
      ...one.mentions,
      ...(one.introduction ? [one.introduction] : []),
    ]),
    ...[...claims, ...doubtful].flatMap((one) => [
      ...[one.source, one.cue, one.content, one.dates].flat(),
      ...one.quantities.flatMap((of) => [of, ...(of.unitSpan ? [of.unitSpan] : [])]),
    ]),
    ...rest.citations,
    ...(rest.links ?? []),
    ...(rest.figures ?? []).flatMap(({ stated }) => stated.flatMap(({ span }) => span ?? [])),
  ]
  if (spans.some(({ start, end }) => start > end || end > length))
    refuse('kept', 'a place outside the text')
}
