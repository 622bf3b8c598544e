import type { ReportRef } from '../../model/annotation.ts'
import { formatDate } from '../dates.ts'
import { Outward } from '../parts/outward.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import { Asking } from './asking.tsx'
import type { Asker } from './asker.ts'
import { askOfCopy } from './questions.ts'

/** Whether the Wayback Machine holds a copy of a piece, near its day. */
export function ArchivedCopyOf({
  report,
  online,
  t,
}: {
  report: ReportRef
  online: Asker
  t: CardStrings
}) {
  const words = t.online
  return (
    <Asking
      question={askOfCopy(report)}
      online={online}
      t={t}
      label={words.findCopy}
      of={report.title}
      show={(copy) => (
        <p class="meta">
          {copy ? (
            <Outward url={copy.url} look="src">
              {copy.date ? words.copyOf(formatDate(copy.date, t)) : words.copy}
            </Outward>
          ) : (
            words.noCopy
          )}
        </p>
      )}
    />
  )
}
