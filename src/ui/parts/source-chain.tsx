import type { Citation, ReportRef, ResolvedReport } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { getClaimsOn, getLocalName } from '../lookups.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { CitedBy } from './cited-by.tsx'
import { Foreign } from './foreign.tsx'
import { Gloss } from './gloss.tsx'
import { Outward } from './outward.tsx'

/**
 * The way from this article over the claims that rest on a piece to the piece, and on to what that
 * rests on itself: first-hand, or a report of a report.
 */
export function SourceChain({
  citation,
  piece,
  apparatus,
  t,
}: {
  citation: Citation
  piece: ResolvedReport
  apparatus: Apparatus
  t: CardStrings
}) {
  const { origin, copies = [] } = piece
  const claims = getClaimsOn(apparatus, citation).length
  const name = (outlet: string) => getLocalName(apparatus, outlet, t.lang)
  const step = (outlet: string, report: ReportRef | null) => (
    <li>
      <Outward url={report?.url ?? null}>
        <Foreign text={name(outlet)} />
      </Outward>
    </li>
  )
  return (
    <>
      <Gloss look="tight small" margin={t.reporting.way}>
        <ol class="chain" aria-label={t.reporting.way}>
          <li>{t.reporting.here}</li>
          {claims > 0 && <li>{t.reporting.rest(claims)}</li>}
          {step(piece.outlet, piece)}
          {origin && step(origin.outlet, origin.report)}
        </ol>
        <p class="meta">
          {origin
            ? t.reporting[origin.how](`\u2068${name(origin.outlet)}\u2069`)
            : t.reporting.ownWork}
        </p>
        {copies.length > 0 && (
          <p class="meta">
            {t.reporting.alsoAt}
            {copies.map((copy, i) => (
              <>
                {i > 0 && t.comma}
                <Outward url={copy.url}>
                  <Foreign text={name(copy.outlet)} />
                </Outward>
              </>
            ))}
          </p>
        )}
        {piece.citedBy && (
          <p class="meta">
            <CitedBy citedBy={piece.citedBy} t={t} />
          </p>
        )}
      </Gloss>
    </>
  )
}
