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

/** Places of one file that are looked for. */
const most = 5000
/** Milliseconds for which differences are looked for: the view stands still meanwhile. */
const longestSearch = 2000

type Clock = () => number
const sinceStart: Clock = () => performance.now()

/** Throws NotAnnotations where the file holds none. `now`: milliseconds, monotonic. */
export function openAnnotations(
  { article, document }: Pick<Apparatus, 'article' | 'document'>,
  file: string,
  now = sinceStart,
): OpenedFile {
  const all = readAnnotations(file)
  const own = normaliseAddress(article.url)
  const here = all.filter(({ url }) => url === null || normaliseAddress(url) === own)
  const annotations = placeAll(document.text, here.slice(0, most), (one) => one, now)
  return {
    annotations: inOrder(annotations),
    elsewhere: all.length - here.length,
    leftOut: here.length - annotations.length,
  }
}

/** What a group wrote about the page, in the same way. */
export const placeGroup = (
  text: string,
  annotations: readonly GroupAnnotation[],
  now = sinceStart,
): OpenedAnnotation[] => inOrder(placeAll(text, annotations, ({ at }) => at, now))

/** When time is out, only what stands letter for letter is found; the others are left out. */
function placeAll<Said extends Pick<OpenedAnnotation, 'words' | 'tags' | 'creator'>>(
  text: string,
  annotations: readonly Said[],
  placeOf: (one: Said) => PlacedQuote | null,
  now: Clock,
): OpenedAnnotation[] {
  const end = now() + longestSearch
  return annotations.flatMap((one) => {
    const { words, tags, creator } = one
    const at = placeOf(one)
    if (!at) return { words, tags, creator, quote: null, place: null }
    const { quote, position } = at
    const isLate = now() > end
    const place = findQuote(text, quote, position, isLate)
    return isLate && !place ? [] : { words, tags, creator, quote, place }
  })
}

/** In the order of the text, then those without a place. */
function inOrder(annotations: OpenedAnnotation[]): OpenedAnnotation[] {
  const order = ({ place }: OpenedAnnotation) => place?.start ?? Number.MAX_VALUE
  return annotations.sort((a, b) => order(a) - order(b))
}
