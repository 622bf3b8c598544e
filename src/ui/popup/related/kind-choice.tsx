import type { Apparatus } from '../../../model/apparatus.ts'
import { writeDigits } from '../../strings/digits.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { countKinds, type ReportKind } from '../../timeline.ts'

/** Which kind of reports is shown; nothing where there is one kind alone. */
export function KindChoice({
  apparatus,
  t,
  kind,
  onKind,
}: {
  apparatus: Apparatus
  t: AppStrings
  kind: ReportKind
  onKind: (kind: ReportKind) => void
}) {
  const counts = countKinds(apparatus.related, apparatus.document.lang)
  if (counts.length < 2) return null
  return (
    <div class="kinds" role="group" aria-label={t.timeline.kindsLabel}>
      {counts.map(({ kind: one, count }) => (
        <button key={one} type="button" aria-pressed={kind === one} onClick={() => onKind(one)}>
          {t.timeline.kinds[one]} <span>{writeDigits(`${count}`, t.card)}</span>
        </button>
      ))}
    </div>
  )
}
