import type { RelatedOnline } from '../../../model/online.ts'
import { Asking } from '../../ask/asking.tsx'
import type { Asker } from '../../ask/asker.ts'
import type { CardQuestion } from '../../ask/questions.ts'
import { Failed } from '../../parts/failed.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'

/**
 * Asks the sources of reports who else reported on the article's matter; the answers stand in the
 * time line, here only who was asked.
 */
export function AskRelated({
  question,
  online,
  t,
}: {
  question: CardQuestion<RelatedOnline>
  online: Asker
  t: AppStrings
}) {
  const words = t.card.online
  return (
    <div class="ask-related">
      <Asking
        question={question}
        online={online}
        t={t.card}
        label={t.timeline.ask}
        show={({ related, answered, failed }, _at, again) => (
          <>
            {answered.length > 0 && (
              <p class="meta">
                {words.askedOf(
                  answered
                    .map(({ source, reports }) => `${words.sourceNames[source]} (${reports})`)
                    .join(t.card.comma),
                )}
                {t.card.comma}
                {t.timeline.close(related.length)}
              </p>
            )}
            {answered.length + failed.length === 0 && (
              <p class="small">{t.timeline.nothingToAsk}</p>
            )}
            {failed.map(({ source, failure }) => (
              <div key={source}>
                <p class="meta">{words.sourceNames[source]}</p>
                <Failed failure={failure} t={t.card}>
                  <button type="button" class="link" onClick={() => again()}>
                    {words.again}
                  </button>
                </Failed>
              </div>
            ))}
          </>
        )}
      />
    </div>
  )
}
