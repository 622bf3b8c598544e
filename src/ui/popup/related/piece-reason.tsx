import type { RelatedReport } from '../../../model/annotation.ts'
import { getSharedNames } from '../../lookups.ts'
import { Names } from '../../parts/foreign.tsx'
import type { ViewProps } from '../view-props.ts'

/** Why a report is here: the names that it shares with the article, else the words. */
export function PieceReason({
  report,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { report: RelatedReport }) {
  const names = getSharedNames(apparatus, report, t.card.lang)
  const words = report.why.flatMap((reason) => (reason.kind === 'words' ? reason.words : []))
  if (names.length + words.length === 0) return null
  return (
    <p class="meta">
      {names.length > 0 ? t.alsoNames : t.sharesWords}
      <Names names={names.length > 0 ? names : words} comma={t.card.comma} />
    </p>
  )
}
