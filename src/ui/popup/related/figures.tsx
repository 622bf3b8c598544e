import type { FigureComparison, StatedFigure } from '../../../model/annotation.ts'
import { getLocalName } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Day, Gloss, Items } from '../../parts/gloss.tsx'
import { Outward } from '../../parts/outward.tsx'
import { getOwnDay } from '../../timeline.ts'
import type { ViewProps } from '../view-props.ts'

/**
 * Numbers of one unit that sources state differently: each in its source's words, with day and
 * source; never one number made of two.
 */
export function Figures({
  figures,
  apparatus,
  t,
  onJump,
}: ViewProps & { figures: FigureComparison[] }) {
  const own = getOwnDay(apparatus)
  const row = ({ words, report, span }: StatedFigure) => {
    const day = report ? report.date : own
    return (
      <Gloss isItem look="tight figure-row" margin={day && <Day iso={day} locale={t.card} />}>
        {report ? (
          <>
            <Foreign text={words} look="read inline" />{' '}
            <Outward url={report.url} look="src">
              <Foreign text={getLocalName(apparatus, report.outlet, t.card.lang)} />
            </Outward>
          </>
        ) : (
          <button
            type="button"
            class="hit"
            title={t.toPlace}
            onClick={() => span && onJump([span])}
          >
            <Foreign text={words} lang={apparatus.document.lang} look="read inline" />{' '}
            <span class="meta">{t.thisArticle}</span>
          </button>
        )}
      </Gloss>
    )
  }
  return (
    <section class="group">
      <Gloss>
        <h2 class="label">{t.timeline.figures}</h2>
        <p class="meta">{t.timeline.figuresNote}</p>
      </Gloss>
      {figures.map(({ unit, stated }, i) => (
        <Items key={`${unit}${i}`} label={t.timeline.figures} look="pack">
          {stated.map(row)}
        </Items>
      ))}
    </section>
  )
}
