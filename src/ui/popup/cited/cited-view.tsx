import { useMemo } from 'preact/hooks'
import type { Citation } from '../../../model/annotation.ts'
import type { LinkedPiece } from '../../../model/linked-piece.ts'
import { AskSources } from '../../card/ask-sources.tsx'
import { getLocalName, splitResolved } from '../../lookups.ts'
import { getLinkOf, isLost } from '../../linked-entries.ts'
import { nameWith } from '../../name-with.ts'
import { Gloss, Items, Line } from '../../parts/gloss.tsx'
import { closePath, Icon } from '../../parts/icon.tsx'
import { LookedFor } from '../../parts/reasons.tsx'
import { SearchedHere } from '../../parts/searched-here.tsx'
import { SearchYourself } from '../../parts/search-yourself.tsx'
import { Words } from '../../parts/words.tsx'
import { quoteSpans } from '../../quote.ts'
import { canSearch } from '../../search-words.ts'
import { CopyItem } from '../../take/copy-item.tsx'
import { takeCitation } from '../../take/taken.ts'
import { Nothing } from '../frame/nothing.tsx'
import { useSteps } from '../use-steps.ts'
import type { ViewProps } from '../view-props.ts'
import { CitedPiece, FoundPiece, LinkedPieceOf } from './cited-piece.tsx'
import { LinksHere } from './links-here.tsx'
import { LinkedPieces } from './linked-pieces.tsx'

/**
 * Each reference to reporting: its words, the piece, why this one, what was published with it; or
 * what was looked for. Then what the text links to.
 */
export function CitedView(props: ViewProps) {
  const { apparatus, toRow } = props
  const { citations, links } = apparatus
  // made once for all steps: what stands there already is not gone through again
  const groups = useMemo(() => {
    const firstLost = citations.find((citation) => isLost(apparatus, citation))
    return citations.map((citation) => (
      <CitationGroup
        key={citation.id}
        citation={citation}
        {...props}
        saysWhere={citation === firstLost}
      />
    ))
  }, [props])
  const asked = citations.findIndex(({ id }) => id === toRow)
  const drawn = useSteps(groups.length, asked)
  if (citations.length === 0 && !links) return <Nothing view="cited" {...props} />
  return (
    <div class="ruled">
      <Items label={props.t.views.cited}>{groups.slice(0, drawn)}</Items>
      {drawn >= groups.length && <LinkedPieces {...props} />}
    </div>
  )
}

/**
 * One reference of a list: its words, and what was found for it. `saysWhere`: of one that was not found also
 * where it was looked for, which of several is said once.
 */
export function CitationGroup({
  citation,
  saysWhere = true,
  ...props
}: ViewProps & { citation: Citation; saysWhere?: boolean }) {
  const { apparatus, t, onJump } = props
  const { best, companions, others } = splitResolved(citation)
  const link = getLinkOf(apparatus, citation)
  const words = quoteSpans(apparatus.document.text, [citation])
  return (
    <div class="group cited-row" role="listitem" data-row={citation.id}>
      <Gloss look="claim" margin={<Line kind="cited" />}>
        <button type="button" class="hit" title={t.toPlace} onClick={() => onJump([citation])}>
          <Words document={apparatus.document} spans={[citation]} />
        </button>
        <button
          type="button"
          class="icon wrong"
          aria-label={nameWith(t.card.correct.notReference, words)}
          onClick={() => props.onHideCitation(citation)}
        >
          <Icon path={closePath} tip={t.card.correct.notReference} />
        </button>
        <CopyItem taken={() => takeCitation(apparatus, citation, t.card)} t={t.card} />
      </Gloss>
      {best ? (
        <FoundPiece citation={citation} piece={best} {...props} />
      ) : link ? (
        <LinkedPieceOf link={link} apparatus={apparatus} t={t} />
      ) : (
        <NotFound {...{ citation, saysWhere, apparatus, t }} online={props.online} />
      )}
      <LinksInReference citation={citation} shown={link?.url} apparatus={apparatus} t={t} />
      {companions.map((report) => (
        <Gloss key={report.url} margin={t.withItShort}>
          <CitedPiece report={report} apparatus={apparatus} t={t} />
        </Gloss>
      ))}
      {others.length > 0 && (
        <details>
          <summary aria-label={nameWith(t.card.others(others.length), words)}>
            {t.card.others(others.length)}
          </summary>
          <Items label={t.card.others(others.length)}>
            {others.map((report) => (
              <Gloss key={report.url} isItem>
                <CitedPiece report={report} apparatus={apparatus} t={t} />
              </Gloss>
            ))}
          </Items>
        </details>
      )}
    </div>
  )
}

/** `shown`: the address of the link that stands there already. */
function LinksInReference({
  citation: { id },
  shown,
  ...props
}: Pick<ViewProps, 'apparatus' | 't'> & { citation: Citation; shown: string | undefined }) {
  const isOf = ({ citation, url }: LinkedPiece) => citation === id && url !== shown
  if (!props.apparatus.links?.some((link) => isOf(link) && link.near !== 'paragraph')) return null
  return (
    <Gloss>
      <LinksHere isOf={isOf} {...props} />
    </Gloss>
  )
}

function NotFound({
  citation,
  saysWhere,
  apparatus,
  t,
  online,
}: Pick<ViewProps, 'apparatus' | 't' | 'online'> & { citation: Citation; saysWhere: boolean }) {
  return (
    <>
      <Gloss>
        <b>{t.notFoundShort}</b>
        {saysWhere && (
          <p class="small">
            <SearchedHere searched={apparatus.searched} t={t.card} />
          </p>
        )}
      </Gloss>
      <LookedFor citation={citation} apparatus={apparatus} t={t.card} />
      {canSearch(apparatus, citation) && (
        <SearchYourself citation={citation} apparatus={apparatus} t={t.card} />
      )}
      {online && (
        <Gloss>
          <AskSources
            citation={citation}
            online={online}
            apparatus={apparatus}
            t={t.card}
            outlet={(name) => getLocalName(apparatus, name, t.card.lang)}
          />
        </Gloss>
      )}
    </>
  )
}
