import type { RelatedReport } from '../../../model/annotation.ts'

/**
 * What the machine knows, then what sources added to it; a piece that is there already stays as it
 * is.
 */
export function mergeRelated(
  known: RelatedReport[],
  given: readonly RelatedReport[],
): RelatedReport[] {
  const there = new Set(
    known.flatMap(({ url, copies = [] }) => [url, ...copies.map((copy) => copy.url)]),
  )
  const added = given.filter(
    ({ url }, i) => !there.has(url) && given.findIndex((other) => other.url === url) === i,
  )
  return added.length === 0 ? known : [...known, ...added]
}
