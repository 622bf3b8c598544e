import type { RelatedOnline } from '../../../model/online.ts'
import type { SourceId } from '../../../model/outward.ts'
import { Asking } from '../../ask/asking.tsx'
import type { Asker } from '../../ask/asker.ts'
import type { CardQuestion } from '../../ask/questions.ts'
import { Failed } from '../../parts/failed.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'

interface AskRelatedProps {
  question: CardQuestion<RelatedOnline>
  online: Asker
  t: AppStrings
  /** opens the settings, where further sources are allowed */
  onSettings: () => void
}

/**
 * One press asks every allowed source who else reported on the article's matter. The answers stand
 * in the time line as they come, here how each source fares.
 */
export function AskRelated({ question, online, t, onSettings }: AskRelatedProps) {
  return (
    <div class="ask-related">
      <Asking
        question={question}
        online={online}
        t={t.card}
        label={t.timeline.ask}
        showSoFar={(value) => <AskedSources value={value} t={t} />}
        show={(value, _at, again) => (
          <>
            {value.answered.length + value.failed.length === 0 && (
              <p class="small">{t.timeline.nothingToAsk}</p>
            )}
            <AskedSources value={value} t={t} />
            <p class="small">
              {value.answered.length + value.failed.length > 1 && `${t.timeline.allAsked} `}
              <button type="button" class="link" onClick={() => again()}>
                {t.card.online.again}
              </button>
            </p>
            {value.unasked.length > 0 && (
              <p class="meta">
                {t.timeline.unasked} {namesOf(value.unasked, t)}{' '}
                <button type="button" class="link" onClick={onSettings}>
                  {t.timeline.toSources}
                </button>
              </p>
            )}
          </>
        )}
      />
      {!online.get(question) && <p class="meta">{t.timeline.askHelp}</p>}
    </div>
  )
}

const namesOf = (sources: readonly SourceId[], t: AppStrings): string =>
  sources.map((source) => t.card.online.sourceNames[source]).join(t.card.comma)

/** Each asked source with how much it gave, why it gave nothing, or that it is waited for. */
function AskedSources({ value, t }: { value: RelatedOnline; t: AppStrings }) {
  const { answered, failed, waiting, related } = value
  const closeOf = (source: SourceId) => related.filter(({ via }) => via === source).length
  return (
    <ul class="asked-sources">
      {answered.map(({ source, reports }) => (
        <li key={source} class="meta">
          <bdi>{t.card.online.sourceNames[source]}</bdi>:{' '}
          {source === 'fact-check'
            ? t.timeline.gaveReviews(reports)
            : [
                t.timeline.gave(reports),
                ...(reports > 0 ? [t.timeline.close(closeOf(source))] : []),
              ].join(t.card.comma)}
        </li>
      ))}
      {failed.map(({ source, failure }) => (
        <li key={source} class="meta">
          <bdi>{t.card.online.sourceNames[source]}</bdi>
          <Failed failure={failure} t={t.card} />
        </li>
      ))}
      {waiting.map((source) => (
        <li key={source} class="meta">
          <bdi>{t.card.online.sourceNames[source]}</bdi> {t.timeline.asking}
        </li>
      ))}
    </ul>
  )
}
