import type { Citation, ResolvedReport } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { LinkedPiece } from '../../model/linked-piece.ts'
import { ArchivedCopyOf } from '../ask/archived-copy.tsx'
import type { CardOnline } from '../ask/asker.ts'
import { Further } from '../ask/further.tsx'
import { askOfCopy } from '../ask/questions.ts'
import { getLinkOf, toReport } from '../linked-entries.ts'
import { getLocalName, splitResolved } from '../lookups.ts'
import { Piece } from '../parts/piece.tsx'
import { LookedFor, Reasons } from '../parts/reasons.tsx'
import { SearchedHere } from '../parts/searched-here.tsx'
import { SearchYourself } from '../parts/search-yourself.tsx'
import { SourceChain } from '../parts/source-chain.tsx'
import { Words } from '../parts/words.tsx'
import { canSearch } from '../search-words.ts'
import { CopyItem } from '../take/copy-item.tsx'
import { takeCitation } from '../take/taken.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { AllButton } from './all-button.tsx'
import { AskSources } from './ask-sources.tsx'
import { DatedPieces } from './dated-piece.tsx'
import { Frame, toldId, type ViewProps } from './frame.tsx'
import { Part } from './part.tsx'
import { WrongHere } from './something-wrong.tsx'

interface CitationProps {
  citation: Citation
  apparatus: Apparatus
  t: CardStrings
}

/**
 * The piece that a vague reference means, with the reasons; or what its own words link to, or the
 * honest answer that it was not found.
 */
export function CitationCard({ citation, ...view }: ViewProps & { citation: Citation }) {
  const {
    props: { apparatus, online, onHideCitation },
    t,
    all,
    onAll,
  } = view
  const { best, companions, others } = splitResolved(citation)
  const link = getLinkOf(apparatus, citation)
  const outcome = best ? t.found : link ? null : t.notFound
  const label = outcome ? `${t.citedReporting}${t.comma}${outcome}` : t.citedReporting
  const shared = { citation, apparatus, t }
  const told = toldId(view.props)
  return (
    <Frame
      {...view}
      line="cited"
      kind={<Kind outcome={outcome} t={t} />}
      // a step says the kind itself, before which of how many it is
      label={view.props.position && outcome ? outcome : label}
      told={told}
      head={
        <div id={told}>
          <CitationHead {...shared} best={best} link={link} />
        </div>
      }
      foot={
        <>
          {/* where nothing was found, it is said where that was looked for */}
          {best && <span>{t.onlyHere}</span>}
          <CopyItem taken={() => takeCitation(apparatus, citation, t)} t={t} />
          {others.length > 0 && (
            <AllButton all={all} onAll={onAll}>
              {t.others(others.length)}
            </AllButton>
          )}
        </>
      }
    >
      {best ? <Found {...shared} best={best} /> : <NotFound {...shared} online={online} />}
      <Pieces title={t.withIt} reports={companions} {...shared} />
      {all && <Pieces title={t.others(others.length)} reports={others} {...shared} />}
      {best && online && (
        <Further open={online.get(askOfCopy(best)) !== null} t={t}>
          <ArchivedCopyOf report={best} online={online} t={t} />
        </Further>
      )}
      <WrongHere
        key={citation.id}
        t={t}
        words={t.correct.notReference}
        onPress={() => onHideCitation(citation)}
      />
    </Frame>
  )
}

const Kind = ({ outcome, t }: { outcome: string | null; t: CardStrings }) => (
  <>
    {t.citedReporting}
    {outcome && t.comma}
    {outcome && <b>{outcome}</b>}
  </>
)

function CitationHead({
  citation,
  best,
  link,
  apparatus,
  t,
}: CitationProps & { best: ResolvedReport | undefined; link: LinkedPiece | null }) {
  const piece = best ?? (link && toReport(link))
  return (
    <>
      <p>
        <Words document={apparatus.document} spans={[citation]} />
        {/* the dialog is described by both: they are heard apart */}
        <span class="unseen">{t.comma}</span>
      </p>
      {piece ? (
        <Piece
          look={best ? 'found' : ''}
          report={piece}
          t={t}
          outlet={getLocalName(apparatus, piece.outlet, t.lang)}
        />
      ) : (
        <p class="what small">
          <SearchedHere searched={apparatus.searched} t={t} />
        </p>
      )}
    </>
  )
}

function Found({ citation, best, apparatus, t }: CitationProps & { best: ResolvedReport }) {
  return (
    <Part title={t.why}>
      <Reasons why={best.why} apparatus={apparatus} t={t} />
      <SourceChain citation={citation} piece={best} apparatus={apparatus} t={t} />
    </Part>
  )
}

/** How to look further: online, or by oneself; then what was looked for. */
function NotFound({
  citation,
  apparatus,
  t,
  online,
}: CitationProps & { online: CardOnline | undefined }) {
  return (
    <>
      {online && (
        <AskSources
          citation={citation}
          online={online}
          apparatus={apparatus}
          t={t}
          outlet={(name) => getLocalName(apparatus, name, t.lang)}
        />
      )}
      {canSearch(apparatus, citation) && (
        <Part title={t.reporting.search}>
          <SearchYourself citation={citation} apparatus={apparatus} t={t} />
        </Part>
      )}
      <Part title={t.lookedFor}>
        <LookedFor citation={citation} apparatus={apparatus} t={t} />
      </Part>
    </>
  )
}

function Pieces({
  title,
  reports,
  apparatus,
  t,
}: Omit<CitationProps, 'citation'> & { title: string; reports: ResolvedReport[] }) {
  if (reports.length === 0) return null
  return (
    <Part title={title}>
      <DatedPieces label={title} {...{ reports, apparatus, t }} />
    </Part>
  )
}
