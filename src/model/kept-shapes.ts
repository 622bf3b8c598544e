/** The shapes of what is kept of an article (kept-article.ts). */
import type { Reason } from './annotation.ts'
import { keptVersion, mostPlaces } from './kept-article.ts'
import { bases, citationKinds, entityTypes } from './kinds.ts'
import {
  anything,
  byLanguage,
  count,
  flag,
  isAddress,
  itemNumber,
  listOf,
  listUpTo,
  matching,
  nullable,
  object,
  oneOf,
  refuse,
  share,
  text,
  textUpTo,
  type Shape,
} from './shape.ts'

/** UTF-16 units of an article: more than any has. */
export const longest = 5_000_000

const maybe = nullable(text)
const number: Shape = (value, where) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) refuse(where, 'no number')
}
const web = matching(/^https?:\/\/[^/]/i)
const webAddress: Shape = (value, where) => {
  text(value, where)
  web((value as string).slice(0, 200), where)
  // the library's page reads its host
  isAddress(value, where)
}

/** A place; whether it lies in the text is seen once its length is known. */
const place = object({ start: count, end: count })
const places = listUpTo(mostPlaces, place)
const recordKeyShape = object({ pack: text, id: text })

const article = object({
  title: text,
  authors: listOf(text),
  publisher: maybe,
  published: maybe,
  lang: text,
  dir: oneOf('ltr', 'rtl'),
  url: webAddress,
})

const entity = object({
  id: text,
  type: oneOf(...entityTypes),
  name: text,
  mentions: places,
  introduction: nullable(place),
  link: nullable(recordKeyShape),
  qid: nullable(itemNumber),
})

const quantity = object({
  start: count,
  end: count,
  value: number,
  to: nullable(number),
  unit: maybe,
  unitSpan: nullable(place),
  certainty: oneOf('exact', 'approximate', 'at-least', 'at-most'),
})

const claim = object(
  {
    id: text,
    source: places,
    entity: maybe,
    cue: places,
    content: places,
    kind: oneOf('direct', 'indirect', 'mixed'),
    basis: oneOf(...bases),
    stance: oneOf('neutral', 'asserting', 'doubting', 'denying', 'conceding'),
    quantities: listOf(quantity),
    dates: listOf(object({ start: count, end: count, from: text, to: text })),
  },
  { isUnclear: flag, goesOn: text, confidence: share },
)

const piece = { url: text, title: text, outlet: text, date: maybe, lang: maybe }
const days = { from: text, to: text }
/** What each kind of reason must have. */
const reasonFields: Record<Reason['kind'], Record<string, Shape>> = {
  outlet: { name: text },
  date: days,
  shares: { names: listOf(text) },
  words: { words: listOf(text) },
  link: {},
  companion: {},
  again: {},
  kind: { name: text },
  latest: {},
  speaker: { name: text },
  worked: days,
  page: {},
}
const reasonKind = object({ kind: oneOf(...Object.keys(reasonFields)) })
const why = listOf((value, where) => {
  reasonKind(value, where)
  object(reasonFields[(value as Reason).kind])(value, where)
})
const origin = object({
  how: oneOf('carries', 'retells'),
  outlet: text,
  report: nullable(object(piece)),
})

const citation = object({
  id: text,
  start: count,
  end: count,
  outlets: listOf(text),
  outletKeys: listOf(recordKeyShape),
  kind: oneOf(...citationKinds),
  from: maybe,
  to: maybe,
  entities: listOf(text),
  joint: flag,
  resolved: listOf(object({ ...piece, score: number, why }, { origin })),
})

const link = object(
  {
    start: count,
    end: count,
    url: text,
    title: text,
    site: text,
    from: oneOf('anchor', 'headline', 'slug'),
    outlet: maybe,
    date: maybe,
    claim: maybe,
    citation: maybe,
  },
  { near: nullable(oneOf('touches', 'sentence', 'paragraph')), sentence: place },
)

const related = object(
  { ...piece, score: number, why, cited: flag },
  {
    role: oneOf('statement', 'other-side'),
    event: object(
      {
        daysLater: number,
        kinds: listOf(text),
        places: listOf(text),
        names: listOf(text),
        numbers: listOf(number),
      },
      { isWorded: flag },
    ),
    origin,
    review: object({ claimant: maybe, words: maybe }),
  },
)

const figure = object({
  unit: text,
  stated: listOf(
    object({
      value: number,
      to: nullable(number),
      words: text,
      certainty: oneOf('exact', 'approximate', 'at-least', 'at-most'),
      report: nullable(object(piece)),
      span: nullable(place),
    }),
  ),
})

export const keptNote = object({
  pack: text,
  packTitle: byLanguage(text),
  record: object(
    {
      id: text,
      type: oneOf(...entityTypes),
      kind: text,
      labels: byLanguage(text),
      descriptions: byLanguage(text),
    },
    { qid: itemNumber },
  ),
})

export const keptParts = object(
  {
    version: oneOf(keptVersion),
    article,
    lang: text,
    date: maybe,
    length: count,
    excerpts: listUpTo(mostPlaces, object({ start: count, text: textUpTo(longest) })),
    entities: listUpTo(mostPlaces, entity),
    claims: listUpTo(mostPlaces, claim),
    citations: listUpTo(mostPlaces, citation),
    related: listUpTo(mostPlaces, related),
    notes: anything,
  },
  {
    doubtful: listUpTo(mostPlaces, claim),
    links: listUpTo(mostPlaces, link),
    figures: listUpTo(mostPlaces, figure),
  },
)
