import { formatDate } from '../dates.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { placeDots } from './time-strip.ts'

/** The coverage on one line: a dot a report, filled where the article cites it; the bar at the end is the article. */
export function Strip({ apparatus, t, onOpen }: { apparatus: Apparatus; t: AppStrings; onOpen: () => void }) {
  const { dots, first } = placeDots(apparatus.related, apparatus.article.published ?? apparatus.document.date)
  if (!first) return null
  const since = formatDate(first.slice(0, 7), t.card.lang)
  return (
    <button type="button" class="strip" onClick={onOpen}>
      <span class="unseen">{t.strip(t.reports(dots.length), since, dots.filter(dot => dot.cited).length)}</span>
      {dots.map(({ at, level, cited }) => <i class={cited ? 'yes' : ''} style={{ insetInlineStart: `${(at * 100).toFixed(1)}%`, insetBlockStart: `${13 - Math.min(level, 1) * 11}px` }} />)}
      <span class="from" aria-hidden="true">{since}</span><span class="to" aria-hidden="true">{t.thisArticle}</span>
    </button>
  )
}
