import { useEffect, useState } from 'preact/hooks'
import type { FeedLink } from '../../../model/stored-report.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { plainText } from '../../quote.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'

/**
 * The feeds of this page's outlet, each to be followed: the settings then ask for its host. `wanted`:
 * no report is known, so where the page names no feed, the one next step is to choose headlines.
 */
export function PageFeeds({
  t,
  host,
  attempt,
  wanted,
}: {
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
  wanted: boolean
}) {
  const [feeds, setFeeds] = useState<FeedLink[] | null>(null)
  useEffect(() => void host.getFeeds().then(setFeeds, () => setFeeds([])), [])
  // what would give way to another button could be pressed for it
  if (!feeds) return null
  if (feeds.length === 0)
    return wanted ? (
      <section class="feeds">
        <button
          type="button"
          class="link"
          onClick={() => void attempt(() => host.chooseHeadlines())}
        >
          {t.chooseFeeds}
        </button>
      </section>
    ) : null
  return (
    <section class="feeds" aria-label={t.feeds.title}>
      <p class="meta">{t.feeds.ofPage}</p>
      {feeds.map((feed) => (
        <button
          key={feed.url}
          type="button"
          class="link"
          aria-label={`${t.feeds.follow}: ${plainText(feed.title)}`}
          onClick={() => void attempt(() => host.followFeed(feed))}
        >
          <Foreign text={feed.title} />
        </button>
      ))}
    </section>
  )
}
