import type { Citation, ReportRef, ResolvedReport } from '../../../model/annotation.ts'
import type { LinkedPiece } from '../../../model/linked-piece.ts'
import { ArchivedCopyOf } from '../../ask/archived-copy.tsx'
import { toReport } from '../../linked-entries.ts'
import { getLocalName } from '../../lookups.ts'
import { Gloss } from '../../parts/gloss.tsx'
import { Piece } from '../../parts/piece.tsx'
import { Reasons } from '../../parts/reasons.tsx'
import { SourceChain } from '../../parts/source-chain.tsx'
import type { ViewProps } from '../view-props.ts'

export function CitedPiece({
  report,
  look = '',
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { report: ReportRef; look?: string }) {
  return (
    <Piece
      report={report}
      look={look}
      t={t.card}
      outlet={getLocalName(apparatus, report.outlet, t.card.lang)}
    />
  )
}

/** The piece that a reference means, why this one, and where it comes from. */
export function FoundPiece({
  citation,
  piece,
  apparatus,
  t,
  online,
}: Pick<ViewProps, 'apparatus' | 't' | 'online'> & { citation: Citation; piece: ResolvedReport }) {
  return (
    <>
      <Gloss margin={<b>{t.foundShort}</b>}>
        <CitedPiece report={piece} look="found" apparatus={apparatus} t={t} />
        {online && <ArchivedCopyOf report={piece} online={online} t={t.card} />}
      </Gloss>
      <Reasons why={piece.why} apparatus={apparatus} t={t.card} />
      <SourceChain citation={citation} piece={piece} apparatus={apparatus} t={t.card} />
    </>
  )
}

/** What a reference's own words link to, where nothing else was found for it. */
export function LinkedPieceOf({
  link,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { link: LinkedPiece }) {
  return (
    <Gloss>
      <p class="meta">{t.linked.here.touches(1)}</p>
      <CitedPiece report={toReport(link)} apparatus={apparatus} t={t} />
      {link.from === 'slug' && <p class="meta">{t.linked.fromAddress}</p>}
    </Gloss>
  )
}
