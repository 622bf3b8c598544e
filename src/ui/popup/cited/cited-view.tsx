import type { ResolvedReport } from '../../../model/annotation.ts'
import { ArchivedCopyOf } from '../../ask/archived-copy.tsx'
import { getLocalName } from '../../lookups.ts'
import { canSearch } from '../../search-words.ts'
import { Gloss, Line } from '../../parts/gloss.tsx'
import { Piece } from '../../parts/piece.tsx'
import { LookedFor, Reasons } from '../../parts/reasons.tsx'
import { SearchYourself } from '../../parts/search-yourself.tsx'
import { SourceChain } from '../../parts/source-chain.tsx'
import { Words } from '../../parts/words.tsx'
import type { ViewProps } from '../view-props.ts'

const isCompanion = (report: ResolvedReport): boolean =>
  report.why.some((reason) => reason.kind === 'companion')

/**
 * Each reference to reporting: its words, the piece, why this one, what was published with it; or
 * what was looked for.
 */
export function CitedView({ apparatus, t, online, onJump }: ViewProps) {
  if (apparatus.citations.length === 0) return <p class="nothing">{t.none.cited}</p>
  const piece = (report: ResolvedReport, look = '') => (
    <Piece
      report={report}
      look={look}
      t={t.card}
      outlet={getLocalName(apparatus, report.outlet, t.card.lang)}
    />
  )
  return (
    <div class="ruled">
      {apparatus.citations.map((citation) => {
        const [best, ...rest] = citation.resolved
        const others = rest.filter((report) => !isCompanion(report))
        return (
          <section class="group" key={citation.id}>
            <Gloss margin={<Line kind="cited" />}>
              <button
                type="button"
                class="hit"
                title={t.toPlace}
                onClick={() => onJump([citation])}
              >
                <Words document={apparatus.document} spans={[citation]} />
              </button>
            </Gloss>
            {best ? (
              <>
                <Gloss margin={<b>{t.foundShort}</b>}>
                  {piece(best, 'found')}
                  {online && <ArchivedCopyOf report={best} online={online} t={t.card} />}
                </Gloss>
                <Reasons why={best.why} apparatus={apparatus} t={t.card} />
                <SourceChain citation={citation} piece={best} apparatus={apparatus} t={t.card} />
              </>
            ) : (
              <>
                <Gloss>
                  <b>{t.notFoundShort}</b>
                </Gloss>
                <LookedFor citation={citation} apparatus={apparatus} t={t.card} />
                {canSearch(apparatus, citation) && (
                  <SearchYourself citation={citation} apparatus={apparatus} t={t.card} />
                )}
              </>
            )}
            {rest.filter(isCompanion).map((report) => (
              <Gloss key={report.url} margin={t.withItShort}>
                {piece(report)}
              </Gloss>
            ))}
            {others.length > 0 && (
              <details>
                <summary>{t.card.others(others.length)}</summary>
                {others.map((report) => (
                  <Gloss key={report.url}>{piece(report)}</Gloss>
                ))}
              </details>
            )}
          </section>
        )
      })}
    </div>
  )
}
