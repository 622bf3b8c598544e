import type { RelatedReport } from '../../../model/annotation.ts'
import { ArchivedCopyOf } from '../../ask/archived-copy.tsx'
import { askOfCopy } from '../../ask/questions.ts'
import { getLocalName } from '../../lookups.ts'
import { nameWith } from '../../name-with.ts'
import { Day, Gloss } from '../../parts/gloss.tsx'
import { Piece } from '../../parts/piece.tsx'
import type { ViewProps } from '../view-props.ts'
import { EventReason } from './event-reason.tsx'
import { PieceOrigin } from './piece-origin.tsx'
import { PieceReason } from './piece-reason.tsx'
import { PieceRole } from './piece-role.tsx'

/**
 * One related report: the piece, whose words they are and where else they stand, why it is here,
 * and the claims that it bears on.
 */
export function RelatedPiece({
  report,
  hasDay,
  ...props
}: ViewProps & { report: RelatedReport; hasDay: boolean }) {
  const { apparatus, t, online, offersCopies, onJump } = props
  const { date, cited, event } = report
  const claims = apparatus.claims.filter(({ id }) => report.claims?.includes(id))
  return (
    <Gloss
      isItem
      look={cited ? 'at yes related-row' : 'at related-row'}
      margin={hasDay && date && <Day iso={date} locale={t.card} />}
    >
      <Piece
        report={report}
        t={t.card}
        outlet={getLocalName(apparatus, report.outlet, t.card.lang)}
        dated
      />
      <PieceRole report={report} apparatus={apparatus} t={t} />
      <PieceOrigin report={report} apparatus={apparatus} t={t} />
      {event ? (
        <EventReason event={event} apparatus={apparatus} t={t} />
      ) : (
        !cited && <PieceReason report={report} apparatus={apparatus} t={t} />
      )}
      {claims.length > 0 && (
        <button
          type="button"
          class="more"
          aria-label={nameWith(t.timeline.bearsOn(claims.length), report.title)}
          onClick={() => onJump(claims.flatMap(({ content }) => content))}
        >
          {t.timeline.bearsOn(claims.length)}
        </button>
      )}
      {online && (offersCopies || online.get(askOfCopy(report)) !== null) && (
        <ArchivedCopyOf report={report} online={online} t={t.card} />
      )}
    </Gloss>
  )
}
