/**
 * Reads files of annotations of others and of our own: a page, a collection or a list of the W3C
 * model, what Hypothesis's interface answers (`rows`), and what its client exports
 * (`annotations`). All of it is data of strangers: fields are looked at one by one.
 */
import type { PlacedQuote, Quote } from '../model/group-annotations.ts'
import { isObject } from '../model/shape.ts'

/** One place of an annotation, with what is said of it. */
export interface ReadAnnotation extends PlacedQuote {
  /** of the page that it is about; null where the file does not say */
  url: string | null
  /** what the annotator wrote or named */
  words: string
  tags: string[]
  /** who made it, as the file says */
  creator: string | null
}

/** UTF-16 units of a field; longer ones are cut. */
const longest = 4000

/** The file cannot be read as annotations. */
export class NotAnnotations extends Error {
  override name = 'NotAnnotations'
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longest) : ''
/** Of words before a quote the last, which touch it. */
const endOf = (value: unknown): string => (typeof value === 'string' ? value.slice(-longest) : '')
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Each place of the file's annotations that has a quote. Throws NotAnnotations. */
export function readAnnotations(text: string): ReadAnnotation[] {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    throw new NotAnnotations('not JSON')
  }
  const items = itemsOf(file)
  if (!items) throw new NotAnnotations('no annotations')
  return items.flatMap(placesOf)
}

/** The annotations of a file, whatever holds them; null where nothing does. */
function itemsOf(file: unknown): unknown[] | null {
  if (Array.isArray(file)) return file
  if (!isObject(file)) return null
  // a collection holds its first page, and a page none
  const page = isObject(file.first) ? file.first.items : undefined
  for (const held of [file.items, file.rows, file.annotations, page])
    if (Array.isArray(held)) return held
  return file.target === undefined ? null : [file]
}

function placesOf(item: unknown): ReadAnnotation[] {
  if (!isObject(item)) return []
  const bodies = listOf(item.body)
  const shared = {
    words: textOf(item.text) || textOf(item.bodyValue) || wordsOf(bodies),
    tags: [...listOf(item.tags), ...tagsOf(bodies)].map(textOf).filter(Boolean),
    creator: textOf(item.user) || creatorOf(item.creator),
  }
  return listOf(item.target).flatMap((target) => {
    if (!isObject(target)) return []
    const quote = quoteOf(listOf(target.selector))
    return quote
      ? [
          {
            url: textOf(target.source) || textOf(item.uri) || null,
            ...quote,
            ...shared,
          },
        ]
      : []
  })
}

/** The quote of a target's selectors, which may refine one another. */
function quoteOf(selectors: unknown[]): PlacedQuote | null {
  let quote: Quote | null = null
  let position: number | null = null
  for (const selector of selectors.flatMap(withRefinement)) {
    const exact = textOf(selector.exact)
    if (selector.type === 'TextQuoteSelector' && exact.trim() !== '')
      quote ??= { exact, prefix: endOf(selector.prefix), suffix: behind(selector) }
    if (selector.type === 'TextPositionSelector' && Number.isSafeInteger(selector.start))
      position ??= selector.start as number
  }
  return quote && { quote, position }
}

/** What stands behind a quote; behind one that was cut it goes on itself. */
const behind = ({ exact, suffix }: Record<string, unknown>): string =>
  textOf(typeof exact === 'string' && exact.length > longest ? exact.slice(longest) : suffix)

function withRefinement(selector: unknown): Record<string, unknown>[] {
  if (!isObject(selector)) return []
  const { refinedBy } = selector
  return isObject(refinedBy) ? [refinedBy, selector] : [selector]
}

const isTag = (body: Record<string, unknown>): boolean => body.purpose === 'tagging'

const wordsOf = (bodies: unknown[]): string =>
  bodies
    .filter(isObject)
    .filter((body) => !isTag(body))
    .map((body) => textOf(body.value))
    .filter(Boolean)
    .join('\n')

const tagsOf = (bodies: unknown[]): unknown[] =>
  bodies
    .filter(isObject)
    .filter(isTag)
    .map(({ value }) => value)

function creatorOf(creator: unknown): string | null {
  if (typeof creator === 'string') return textOf(creator)
  const [first] = listOf(creator)
  return isObject(first) ? textOf(first.name) || textOf(first.id) || null : null
}
