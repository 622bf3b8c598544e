import { Fragment } from 'preact'
import type { LinkedPiece, Nearness } from '../../../model/linked-piece.ts'
import { getLinkedEntries, toReport } from '../../linked-entries.ts'
import { getLocalName } from '../../lookups.ts'
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
  const { links = [], citations } = apparatus
  const found = citations.filter(({ resolved }) => resolved.length > 0)
  const entries = getLinkedEntries({ links: links.filter(isOf), citations: found })
  return (
    <>
      {shown.map((near) => {
        const some = entries.filter(({ piece }) => piece.near === near)
        return (
          some.length > 0 && (
            <p key={near} class="meta links-here">
              {t.linked.here[near](some.length)}{' '}
              {some.map(({ piece }, i) => (
                <Fragment key={piece.url}>
                  {i > 0 && t.card.comma}
                  <Outward url={piece.url} look="src">
                    <Foreign text={piece.title} />
                  </Outward>{' '}
                  <bdi>{getLocalName(apparatus, toReport(piece).outlet, t.card.lang)}</bdi>
                </Fragment>
              ))}
            </p>
          )
        )
      })}
    </>
  )
}
