/**
 * What the script of a web page may send, by its shape: whoever takes over such a page's process
 * can send anything in its name. Looked at before any handler sees it.
 */
import {
  anything,
  isObject,
  listUpTo,
  nullable,
  object,
  refuse,
  textUpTo,
  weighingUpTo,
  type Shape,
} from '../../model/shape.ts'
import type { Span } from '../../model/text.ts'
import type { ToBackground } from './directions.ts'

/**
 * UTF-16 units, and entries of a list: more than any article has. `text`: what a page's script reads
 * at most (`bounds` of reader/walk.ts), with the line ends that are put between its blocks; it is
 * analysed before a page gives up waiting. `message`: all that a message says, so that many lists of
 * long texts are none either.
 */
const most = {
  message: 20_000_000,
  text: 1_500_000,
  short: 20_000,
  blocks: 100_000,
  links: 50_000,
  address: 4_000,
  headlines: 1000,
}

const short = textUpTo(most.short)
const maybe = nullable(short)

/** A place in a text of that length. */
const span =
  (length: number): Shape =>
  (value, where) => {
    if (!isObject(value)) return refuse(where, 'no place')
    const { start, end } = value
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) refuse(where, 'no place')
    if ((start as number) < 0 || (start as number) > (end as number) || (end as number) > length)
      refuse(where, 'a place outside the text')
  }

/** Blocks in order, none over another: each letter of the text is read as part of one. */
const blocksOf = (length: number): Shape => {
  const place = span(length)
  return (value, where) => {
    let reached = 0
    listUpTo(most.blocks, (block, at) => {
      place(block, at)
      const { start, end } = block as Span
      if (start < reached) refuse(at, 'a block over the one before it')
      reached = end
    })(value, where)
  }
}

/** Links, which a page may nest, but which together are not many times its text. */
const linksOf = (length: number): Shape => {
  const place = span(length)
  return (value, where) => {
    let letters = 0
    listUpTo(most.links, (link, at) => {
      place(link, at)
      object({ url: textUpTo(most.address) })(link, at)
      letters += (link as Span).end - (link as Span).start
      if (letters > length * mostNested) refuse(at, 'more links than text')
    })(value, where)
  }
}
/** Links that a letter stands in, at most, on an average. */
const mostNested = 4

const document: Shape = (value, where) => {
  object({
    text: textUpTo(most.text),
    lang: textUpTo(100),
    date: maybe,
    title: maybe,
    url: maybe,
    publisher: maybe,
  })(value, where)
  const { text, blocks, links, headlines = [] } = value as Record<string, unknown>
  const { length } = text as string
  blocksOf(length)(blocks, `${where}.blocks`)
  linksOf(length)(links, `${where}.links`)
  listUpTo(most.headlines, object({ url: short, title: short }))(headlines, `${where}.headlines`)
}

const article = object({
  title: short,
  authors: listUpTo(1000, short),
  publisher: maybe,
  published: maybe,
  lang: textUpTo(100),
  dir: textUpTo(3),
  url: short,
})

const record: Shape = (value, where) => {
  if (!isObject(value)) refuse(where, 'no object')
}
const entities = listUpTo(most.blocks, record)

const shapes: Partial<Record<keyof ToBackground, Shape>> = {
  annotate: object({ article, document }),
  'find-reports': object({ reports: textUpTo(100), article, document }),
  'expect-article': object({ lang: short }),
  'read-page': object({ lang: short }),
  'look-up': object({
    words: short,
    article,
    matters: listUpTo(1000, textUpTo(500)),
  }),
  'read-notes': object({ ids: listUpTo(1000, textUpTo(500)) }),
  'look-up-online': object({
    name: object({ name: short, lang: short, readerLang: short, readerName: maybe }),
  }),
  'resolve-online': object({ citation: record, document, entities }),
  'find-copy': object({ url: short, date: maybe }),
  'find-reviews': object({ claim: record, document, entities }),
  'ask-cited-by': object({ title: short, lang: short }),
  decide: object({}, { hide: anything, show: anything, choose: anything, forget: anything }),
  'open-allow': object({ subject: object({ what: short }) }),
  'open-notes': object({ draft: record, id: nullable(textUpTo(500)) }),
}

const notTooMuch = weighingUpTo(most.message)

/** Throws Malformed, with the place, where a message is not as its type's must be. */
export function checkMessage(type: string, message: unknown): void {
  if (!Object.hasOwn(shapes, type)) return
  notTooMuch(message, type)
  shapes[type as keyof ToBackground]?.(message, type)
}
