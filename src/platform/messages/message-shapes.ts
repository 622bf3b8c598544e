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
  type Shape,
} from '../../model/shape.ts'
import type { ToBackground } from './directions.ts'

/** UTF-16 units, and entries of a list: more than any article has. */
const most = { text: 5_000_000, short: 20_000, blocks: 100_000, headlines: 1000 }

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

const document: Shape = (value, where) => {
  object({
    id: short,
    text: textUpTo(most.text),
    lang: textUpTo(100),
    date: maybe,
    title: maybe,
    url: maybe,
    publisher: maybe,
  })(value, where)
  const { text, blocks, links, headlines = [] } = value as Record<string, unknown>
  const place = span((text as string).length)
  listUpTo(most.blocks, place)(blocks, `${where}.blocks`)
  listUpTo(most.blocks, (link, at) => {
    place(link, at)
    object({ url: short })(link, at)
  })(links, `${where}.links`)
  listUpTo(most.headlines, object({ url: short, title: short }))(headlines, `${where}.headlines`)
}

const article = object({
  title: short,
  authors: listUpTo(1000, short),
  publisher: maybe,
  published: maybe,
  modified: maybe,
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
    words: textUpTo(most.text),
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

/** Throws Malformed, with the place, where a message is not as its type's must be. */
export function checkMessage(type: string, message: unknown): void {
  if (Object.hasOwn(shapes, type)) shapes[type as keyof ToBackground]?.(message, type)
}
