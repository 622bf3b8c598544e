import type { Apparatus } from '../../../model/apparatus.ts'
import type { LinkedPiece, Nearness } from '../../../model/linked-piece.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Outward } from '../../parts/outward.tsx'
import type { ViewProps } from '../view-props.ts'

const shown = ['touches', 'sentence'] as const satisfies readonly Nearness[]

/**
 * The links that stand in a claim or reference, or in its sentence: that they stand there, not that
 * its words rest on them. Each piece once; what a reference was resolved to is shown as found.
 */
export function LinksHere({
  isOf,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { isOf: (link: LinkedPiece) => boolean }) {
  const links = listPieces(apparatus, isOf)
  return (
    <>
      {shown.map((near) => {
        const some = links.filter((link) => link.near === near)
        return (
          some.length > 0 && (
            <p key={near} class="meta links-here">
              {t.linked.here[near]}{' '}
              {some.map(({ url, title, site }, i) => (
                <>
                  {i > 0 && t.card.comma}
                  <Outward key={url} url={url} look="src">
                    <Foreign text={title} />
                  </Outward>{' '}
                  <bdi>{site}</bdi>
                </>
              ))}
            </p>
          )
        )
      })}
    </>
  )
}

/** The links that pass, each piece at its first place. */
function listPieces(
  { links = [], citations }: Apparatus,
  isOf: (link: LinkedPiece) => boolean,
): LinkedPiece[] {
  const own = links.filter(isOf)
  if (own.length === 0) return own
  const seen = new Set(citations.flatMap((one) => one.resolved.map(({ url }) => url)))
  return own.filter(({ url }) => !seen.has(url) && seen.add(url))
}
