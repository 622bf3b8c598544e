import type { Feed, FeedLink } from '../../../model/stored-report.ts'
import { formatOwnDay } from '../../date-time.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Outward } from '../../parts/outward.tsx'
import { plainText } from '../../quote.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { FeedsStrings } from '../../strings/feeds-strings.ts'

/** Feeds that a page names, each to be followed. */
export function Links({
  links,
  words,
  onFollow,
}: {
  links: FeedLink[]
  words: FeedsStrings
  onFollow: (url: string) => void
}) {
  return (
    <ul class="feeds">
      {links.map(({ url, title }) => (
        <li key={url} class="site">
          <span>
            <Foreign text={title} />
            <span class="meta">
              <bdi dir="ltr">{new URL(url).host}</bdi>
            </span>
          </span>
          <button
            type="button"
            class="act"
            aria-label={`${words.follow} ${plainText(title)}`}
            onClick={() => onFollow(url)}
          >
            {words.follow}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A feed that is followed: how it fares, to switch and remove. */
export function FeedItem({
  feed: { url, title, site, enabled, looked, failure, headlines },
  t,
  onToggle,
  onRemove,
}: {
  feed: Feed
  t: AppStrings
  onToggle: (on: boolean) => void
  onRemove: () => void
}) {
  const words = t.feeds
  const trouble =
    failure &&
    (failure in words.failures
      ? words.failures[failure as keyof typeof words.failures]
      : words.notAFeed)
  return (
    <li class="site">
      <span>
        <label class="check">
          <input
            type="checkbox"
            checked={enabled}
            onChange={(event) => onToggle(event.currentTarget.checked)}
          />
          <Foreign text={title} />
        </label>
        <span class="meta">
          <Outward url={site ?? url} look="src">
            <bdi dir="ltr">{URL.canParse(url) ? new URL(url).host : url}</bdi>
          </Outward>
          {t.card.comma}
          {looked ? words.looked(formatOwnDay(looked, t.card)) : words.never}
          {headlines && (
            <>
              {t.card.comma}
              {words.days(Object.keys(headlines.days).length, headlines.listed)}
              {t.card.comma}
              <bdi>{words.signedBy(headlines.keyId)}</bdi>
            </>
          )}
        </span>
        {trouble && <span class="small">{trouble}</span>}
      </span>
      <button
        type="button"
        class="act"
        aria-label={`${words.remove} ${plainText(title)}`}
        onClick={onRemove}
      >
        {words.remove}
      </button>
    </li>
  )
}
