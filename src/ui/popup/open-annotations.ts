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
  /** how many of this page were not looked for, since there are too many */
  leftOut: number
}

/** Places of one file that are shown. */
const most = 5000
/** Milliseconds for which they are looked for: the view stands still meanwhile. */
const longestSearch = 2000

/** Throws NotAnnotations where the file holds none. `now`: milliseconds, monotonic. */
export function openAnnotations(
  { article, document }: Pick<Apparatus, 'article' | 'document'>,
  file: string,
  now: () => number = () => performance.now(),
): OpenedFile {
  const all = readAnnotations(file)
  const own = normaliseAddress(article.url)
  const here = all.filter(({ url }) => url === null || normaliseAddress(url) === own)
  const end = now() + longestSearch
  const searched: OpenedAnnotation[] = []
  for (const one of here.slice(0, most)) {
    if (now() > end) break
    searched.push(placeIn(document.text, one, one))
  }
  return {
    annotations: inOrder(searched),
    elsewhere: all.length - here.length,
    leftOut: here.length - searched.length,
  }
}

/** What a group wrote about the page, in the same way. */
export const placeGroup = (text: string, annotations: readonly GroupAnnotation[]) =>
  inOrder(annotations.map((one) => placeIn(text, one, one.at)))

const placeIn = (
  text: string,
  { words, tags, creator }: Pick<OpenedAnnotation, 'words' | 'tags' | 'creator'>,
  at: PlacedQuote | null,
): OpenedAnnotation => ({
  words,
  tags,
  creator,
  quote: at?.quote ?? null,
  place: at && findQuote(text, at.quote, at.position),
})

/** In the order of the text, then those without a place. */
function inOrder(annotations: OpenedAnnotation[]): OpenedAnnotation[] {
  const order = ({ place }: OpenedAnnotation) => place?.start ?? Number.MAX_VALUE
  return annotations.sort((a, b) => order(a) - order(b))
}
