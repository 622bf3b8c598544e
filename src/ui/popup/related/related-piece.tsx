import type { ComponentChildren } from 'preact'
import type { RelatedReport } from '../../../model/annotation.ts'
import { ArchivedCopyOf } from '../../ask/archived-copy.tsx'
import { askOfCopy } from '../../ask/questions.ts'
import { getLocalName } from '../../lookups.ts'
import { CitedBy } from '../../parts/cited-by.tsx'
import { Foreign, Names } from '../../parts/foreign.tsx'
import { Day, Gloss } from '../../parts/gloss.tsx'
import { Outward } from '../../parts/outward.tsx'
import { getTongue, Piece } from '../../parts/piece.tsx'
import { isOfKind } from './timeline.ts'
import type { ViewProps } from '../view-props.ts'

/**
 * One related report: the piece, whose words they are and where else they stand, why it is here,
 * and the claims that it bears on.
 */
export function RelatedPiece({
  report,
  hasDay,
  apparatus,
  t,
  online,
  offersCopies,
  onJump,
}: ViewProps & { report: RelatedReport; hasDay: boolean }) {
  const { role, origin, copies = [], date, cited, via } = report
  const local = (name: string) => getLocalName(apparatus, name, t.card.lang)
  const names = report.why
    .flatMap((reason) => (reason.kind === 'shares' ? reason.names : []))
    .map(local)
  const words = report.why.flatMap((reason) => (reason.kind === 'words' ? reason.words : []))
  const claims = apparatus.claims.filter(({ id }) => report.claims?.includes(id))
  const line = (content: ComponentChildren) => <p class="meta">{content}</p>
  return (
    <Gloss
      look={cited ? 'at yes' : 'at'}
      margin={hasDay && date && <Day iso={date} lang={t.card.lang} />}
    >
      <Piece report={report} t={t.card} outlet={local(report.outlet)} dated />
      {report.citedBy
        ? line(<CitedBy citedBy={report.citedBy} t={t.card} />)
        : via && line(t.timeline.cameFrom(t.card.online.sourceNames[via]))}
      {cited && line(<b>{t.citedHere}</b>)}
      {role && line(<b>{role === 'other-side' ? t.timeline.otherSide : t.timeline.statement}</b>)}
      {isOfKind(report, 'language', apparatus.document.lang) &&
        !getTongue(report, t.card) &&
        line(<b>{t.timeline.otherLanguage}</b>)}
      {origin && line(t.card.reporting[origin.how](`\u2068${local(origin.outlet)}\u2069`))}
      {copies.length > 0 &&
        line(
          <>
            {t.card.reporting.alsoAt}
            {copies.map((copy, i) => (
              <>
                {i > 0 && t.card.comma}
                <Outward url={copy.url}>
                  <Foreign text={local(copy.outlet)} />
                </Outward>
              </>
            ))}
          </>,
        )}
      {!cited &&
        (names.length > 0
          ? line(
              <>
                {t.alsoNames}
                <Names names={names} comma={t.card.comma} />
              </>,
            )
          : words.length > 0 &&
            line(
              <>
                {t.sharesWords}
                <Names names={words} comma={t.card.comma} />
              </>,
            ))}
      {claims.length > 0 && (
        <button
          type="button"
          class="more"
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
