import { formatDate } from '../../dates.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { placeDots } from './time-strip.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/**
 * The coverage on one line: a dot a report, filled where the article cites it; the bar is the
 * article, later reports stand behind it.
 */
export function TimeStrip({
  apparatus,
  t,
  onOpen,
}: {
  apparatus: Apparatus
  t: AppStrings
  onOpen: () => void
}) {
  const { dots, first, last, article } = placeDots(
    apparatus.related,
    apparatus.article.published ?? apparatus.document.date,
  )
  if (!first || !last) return null
  const [since, until] = [first, last].map((date) => formatDate(date.slice(0, 7), t.card))
  const late = article > 0.5
  const bar = percent(article)
  return (
    <button type="button" class="strip" onClick={onOpen}>
      <span class="unseen">
        {t.strip(t.reports(dots.length), since!, dots.filter((dot) => dot.cited).length)}
      </span>
      {dots.map(({ at, level, cited }) => (
        <i
          class={cited ? 'yes' : ''}
          style={{
            insetInlineStart: percent(at),
            insetBlockStart: `${13 - Math.min(level, 1) * 11}px`,
          }}
        />
      ))}
      <b style={{ insetInlineStart: bar }} />
      <span class="from" style={late ? {} : { insetInlineStart: bar }} aria-hidden="true">
        {late ? since : t.thisArticle}
      </span>
      <span
        class="to"
        style={late ? { insetInlineEnd: percent(1 - article) } : {}}
        aria-hidden="true"
      >
        {late ? t.thisArticle : until}
      </span>
    </button>
  )
}
