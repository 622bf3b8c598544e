/** A file of annotations, opened over the article on which it is. */
import { findQuote } from '../../exchange/find-quote.ts'
import { readAnnotations, type ReadAnnotation } from '../../exchange/read-annotations.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import type { Span } from '../../model/text.ts'

export interface OpenedAnnotation extends ReadAnnotation {
  /** where its words stand now; null where they no longer do */
  place: Span | null
}

export interface OpenedFile {
  /** of this page, those found in the order of the text, then those that were not */
  annotations: OpenedAnnotation[]
  /** how many places of the file are on other pages */
  elsewhere: number
}

/** Throws NotAnnotations where the file holds none. */
export function openAnnotations(
  { article, document }: Pick<Apparatus, 'article' | 'document'>,
  file: string,
): OpenedFile {
  const all = readAnnotations(file)
  const own = normaliseAddress(article.url)
  const here = all.filter(({ url }) => url === null || normaliseAddress(url) === own)
  const placed = here.map((one) => ({
    ...one,
    place: findQuote(document.text, one.quote, one.position),
  }))
  const order = ({ place }: OpenedAnnotation) => place?.start ?? Infinity
  return {
    annotations: placed.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    elsewhere: all.length - here.length,
  }
}
