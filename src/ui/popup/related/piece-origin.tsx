import type { RelatedReport } from '../../../model/annotation.ts'
import { getLocalName } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Outward } from '../../parts/outward.tsx'
import type { ViewProps } from '../view-props.ts'

/** What a report itself rests on, and where else it was published. */
export function PieceOrigin({
  report: { origin, copies = [] },
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { report: RelatedReport }) {
  const local = (name: string) => getLocalName(apparatus, name, t.card.lang)
  return (
    <>
      {origin && (
        <p class="meta">{t.card.reporting[origin.how](`\u2068${local(origin.outlet)}\u2069`)}</p>
      )}
      {copies.length > 0 && (
        <p class="meta">
          {t.card.reporting.alsoAt}
          {copies.map((copy, i) => (
            <>
              {i > 0 && t.card.comma}
              <Outward url={copy.url}>
                <Foreign text={local(copy.outlet)} />
              </Outward>
            </>
          ))}
        </p>
      )}
    </>
  )
}
