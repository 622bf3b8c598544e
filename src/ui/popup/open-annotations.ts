/** A file of annotations, opened over the article on which it is. */
import { findQuote } from '../../exchange/find-quote.ts'
import { readAnnotations, type ReadAnnotation } from '../../exchange/read-annotations.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { GroupAnnotation, PlacedQuote, Quote } from '../../model/group-annotations.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import type { Span } from '../../model/text.ts'

export interface OpenedAnnotation extends Pick<ReadAnnotation, 'words' | 'tags' | 'creator'> {
  /** null: it is about the whole page */
  quote: Quote | null
  /** where its words stand now; null where they no longer do */
  place: Span | null
}

export interface OpenedFile {
  /** of this page, those found in the order of the text, then those that were not */
  annotations: OpenedAnnotation[]
  /** how many places of the file are on other pages */
  elsewhere: number
}

/**
 * UTF-16 units of the quotes of one file or group that are looked for with differences, some seconds
 * of work: the rest of them must stand letter for letter.
 */
const mostChanged = 200_000

/** Throws NotAnnotations where the file holds none. */
export function openAnnotations(
  { article, document }: Pick<Apparatus, 'article' | 'document'>,
  file: string,
): OpenedFile {
  const all = readAnnotations(file)
  const own = normaliseAddress(article.url)
  const here = all.filter(({ url }) => url === null || normaliseAddress(url) === own)
  return {
    annotations: inOrder(placeAll(document.text, here, (one) => one)),
    elsewhere: all.length - here.length,
  }
}

/** What a group wrote about the page, in the same way. */
export const placeGroup = (text: string, annotations: readonly GroupAnnotation[]) =>
  inOrder(placeAll(text, annotations, ({ at }) => at))

function placeAll<Said extends Pick<OpenedAnnotation, 'words' | 'tags' | 'creator'>>(
  text: string,
  annotations: readonly Said[],
  placeOf: (one: Said) => PlacedQuote | null,
): OpenedAnnotation[] {
  let left = mostChanged
  return annotations.map((one) => {
    const { words, tags, creator } = one
    const at = placeOf(one)
    if (!at) return { words, tags, creator, quote: null, place: null }
    const { quote, position } = at
    if (!text.includes(quote.exact)) left -= quote.exact.length
    const place = findQuote(text, quote, position, left < 0)
    return { words, tags, creator, quote, place }
  })
}

/** In the order of the text, then those without a place. */
function inOrder(annotations: OpenedAnnotation[]): OpenedAnnotation[] {
  const order = ({ place }: OpenedAnnotation) => place?.start ?? Number.MAX_VALUE
  return annotations.sort((a, b) => order(a) - order(b))
}
