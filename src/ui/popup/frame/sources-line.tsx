import type { SourceOfPage } from '../host.ts'
import { formatTime } from '../../date-time.ts'
import type { AppStrings } from '../../strings/app-strings.ts'

/**
 * Which online sources may be asked for this page, and which of them rest or failed of late;
 * nothing while all is off.
 */
export function SourcesLine({ t, sources }: { t: AppStrings; sources: SourceOfPage[] }) {
  if (sources.length === 0) return null
  const stateOf = ({ restingUntil, failure }: SourceOfPage) =>
    restingUntil
      ? t.sources.restingUntil(formatTime(restingUntil, t.card))
      : failure
        ? t.card.online.failures[failure]
        : t.sources.states.allowed
  return (
    <aside class="sources-line" aria-label={t.sources.title}>
      <b>{t.sources.title}</b>{' '}
      {sources.map((one, i) => (
        <span key={one.source}>
          {i > 0 && t.card.comma}
          {t.card.online.sourceNames[one.source]} ({stateOf(one).replace(/\.$/, '')})
        </span>
      ))}
    </aside>
  )
}
