import type { Citation, ResolvedReport } from '../../model/annotation.ts'
import { getLocalName } from '../lookups.ts'
import { canSearch } from '../search-words.ts'
import { Day, Gloss } from '../parts/gloss.tsx'
import { Piece } from '../parts/piece.tsx'
import { LookedFor, Reasons } from '../parts/reasons.tsx'
import { SearchYourself } from '../parts/search-yourself.tsx'
import { SourceChain } from '../parts/source-chain.tsx'
import { Words } from '../parts/words.tsx'
import { ArchivedCopyOf } from '../ask/archived-copy.tsx'
import { AskSources } from './ask-sources.tsx'
import { Further } from '../ask/further.tsx'
import { askOfCopy } from '../ask/questions.ts'
import { Frame, type ViewProps } from './frame.tsx'

const isCompanion = (report: ResolvedReport): boolean =>
  report.why.some((reason) => reason.kind === 'companion')

/**
 * The piece that a vague reference means, with the reasons; or the honest answer that it was not
 * found.
 */
export function CitationCard({ citation, ...view }: ViewProps & { citation: Citation }) {
  const {
    props: { apparatus, online },
    t,
    all,
    onAll,
  } = view
  const [best, ...rest] = citation.resolved
  const companions = rest.filter(isCompanion)
  const others = rest.filter((report) => !isCompanion(report))
  const outlet = (name: string) => getLocalName(apparatus, name, t.lang)
  const dated = (report: ResolvedReport) => (
    <Gloss margin={report.date && <Day iso={report.date} lang={t.lang} />}>
      <Piece report={report} t={t} outlet={outlet(report.outlet)} dated />
    </Gloss>
  )
  return (
    <Frame
      {...view}
      line="cited"
      kind={
        <>
          {t.citedReporting}
          {t.comma}
          <b>{best ? t.found : t.notFound}</b>
        </>
      }
      label={`${t.citedReporting}${t.comma}${best ? t.found : t.notFound}`}
      head={
        <>
          <p>
            <Words document={apparatus.document} spans={[citation]} />
          </p>
          {best ? (
            <Piece look="found" report={best} t={t} outlet={outlet(best.outlet)} />
          ) : (
            <p class="what small">{t.nothingClose}</p>
          )}
        </>
      }
      foot={
        <>
          <span>{t.onlyHere}</span>
          {others.length > 0 && (
            <button type="button" class="end" aria-expanded={all} onClick={onAll}>
              {t.others(others.length)}
            </button>
          )}
        </>
      }
    >
      <section class="ruled">
        <h3 class="label">{best ? t.why : t.lookedFor}</h3>
        {best ? (
          <Reasons why={best.why} apparatus={apparatus} t={t} />
        ) : (
          <LookedFor citation={citation} apparatus={apparatus} t={t} />
        )}
        {best && <SourceChain citation={citation} piece={best} apparatus={apparatus} t={t} />}
      </section>
      {!best && canSearch(apparatus, citation) && (
        <section class="ruled">
          <h3 class="label">{t.reporting.search}</h3>
          <SearchYourself citation={citation} apparatus={apparatus} t={t} />
        </section>
      )}
      {!best && online && (
        <AskSources
          citation={citation}
          online={online}
          apparatus={apparatus}
          t={t}
          outlet={outlet}
        />
      )}
      {companions.length > 0 && (
        <section class="ruled">
          <h3 class="label">{t.withIt}</h3>
          {companions.map(dated)}
        </section>
      )}
      {all && others.length > 0 && (
        <section class="ruled">
          <h3 class="label">{t.others(others.length)}</h3>
          {others.map(dated)}
        </section>
      )}
      {best && online && (
        <Further open={online.get(askOfCopy(best)) !== null} t={t}>
          <ArchivedCopyOf report={best} online={online} t={t} />
        </Further>
      )}
    </Frame>
  )
}
