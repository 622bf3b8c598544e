import type { Citation } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { Failed } from '../parts/failed.tsx'
import { Piece } from '../parts/piece.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { quoteSpans } from '../quote.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Asking } from '../ask/asking.tsx'
import type { Asker } from '../ask/asker.ts'
import { Further } from '../ask/further.tsx'
import { askOfCitation } from '../ask/questions.ts'

interface AskSourcesProps {
  citation: Citation
  online: Asker
  apparatus: Apparatus
  t: CardStrings
  /** an outlet's name in the reader's language */
  outlet: (name: string) => string
}

/**
 * For a reference that nothing on this machine answers: asks the sources that the reader allowed,
 * and shows which they were.
 */
export function AskSources({ citation, online, apparatus, t, outlet }: AskSourcesProps) {
  const words = t.online
  const of = quoteSpans(apparatus.document.text, [citation])
  return (
    <Further open of={of} t={t}>
      <Asking
        question={askOfCitation(apparatus, citation)}
        online={online}
        t={t}
        label={words.askSources}
        of={of}
        show={({ resolved, answered, failed }, _at, again) => (
          <>
            <h3 class="label">{words.foundOnline}</h3>
            {resolved.map((report) => (
              <div key={report.url}>
                <Piece look="found" report={report} t={t} outlet={outlet(report.outlet)} />
                <Reasons why={report.why} apparatus={apparatus} t={t} />
              </div>
            ))}
            {resolved.length === 0 && answered.length > 0 && (
              <p class="small">{words.noneOnline}</p>
            )}
            {answered.length + failed.length === 0 && <p class="small">{words.nothingToAsk}</p>}
            {answered.length > 0 && (
              <p class="meta">
                {words.askedOf(
                  answered
                    .map(({ source, reports }) => `${words.sourceNames[source]} (${reports})`)
                    .join(t.comma),
                )}
              </p>
            )}
            {failed.map(({ source, failure }) => (
              <div key={source}>
                <p class="meta">{words.sourceNames[source]}</p>
                <Failed failure={failure} t={t}>
                  <button type="button" class="link" onClick={() => again()}>
                    {words.again}
                  </button>
                </Failed>
              </div>
            ))}
          </>
        )}
      />
    </Further>
  )
}
