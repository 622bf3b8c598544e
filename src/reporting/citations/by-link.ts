/** Pieces to which the page itself links at a citation. */
import type { ResolvedReport } from '../../model/annotation.ts'
import type { Link } from '../../model/text.ts'
import { dayInAddress } from '../links/address-facts.ts'
import type { ScoredReport } from '../index/scored-report.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { siteOf } from '../terms/site-of.ts'
import type { Context } from './citation-context.ts'
import type { Issuer } from './issuers.ts'
import { isHostOf } from './outlet-match.ts'

/** The score of a piece that is linked at the place. */
const linked = 0.98

/** The piece of the index to which one of the links leads; null where none does. */
export function findLinked(links: readonly Link[], { index, own }: Context): ScoredReport | null {
  const number = links
    .map(({ url }) => index.getByUrl(normaliseAddress(url)))
    .find((found) => found !== null && index.getImprint(found).address !== own)
  if (number === undefined || number === null) return null
  const { outlet: name } = index.getReport(number)
  const why = [{ kind: 'link' as const }, { kind: 'outlet' as const, name }]
  return { number, score: linked, why }
}

/**
 * A link at the place to the outlet's own site, to a piece that the index does not have. A link to
 * a bare host is not a piece.
 */
export function resolveByLink(
  links: readonly Link[],
  issuers: readonly Issuer[],
  { knowledge, headlineOf }: Context,
): ResolvedReport[] {
  for (const link of links) {
    const issuer = issuers.find((candidate) => isHostOf(candidate, link.url, knowledge))
    if (issuer && normaliseAddress(link.url).includes('/')) {
      return [
        {
          url: link.url,
          title: headlineOf(link) ?? addressOf(link.url),
          outlet: issuer.name,
          date: dayInAddress(link.url),
          lang: null,
          score: 0.9,
          why: [{ kind: 'link' }, { kind: 'outlet', name: issuer.name }],
        },
      ]
    }
  }
  return []
}

/** The address as a reader would write it; used where no index has a headline. */
function addressOf(url: string): string {
  const site = siteOf(url)
  const { pathname } = new URL(url)
  try {
    return site + decodeURI(pathname)
  } catch {
    return site + pathname
  }
}
