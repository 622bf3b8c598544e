import { useState } from 'preact/hooks'
import { followHeadlines } from '../../follow-headlines.ts'
import { FileButton } from '../../parts/file-button.tsx'
import { OutletChoices } from '../../parts/outlet-choices.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import { FeedItem, Links } from './feed-rows.tsx'
import type { FeedsHost } from './feeds-host.ts'
import { useFeeds, type FeedsState } from './use-feeds.ts'

/** The feeds that the reader follows: to add, switch, remove, look at now, and to take along. */
export function Feeds({ t, host }: { t: AppStrings; host: FeedsHost }) {
  const words = t.feeds
  const state = useFeeds(t, host)
  const [typed, setTyped] = useState('')
  const { feeds, isKnown, choices } = state
  const add = (url: string) => state.add(url, () => setTyped(''))
  return (
    <>
      <p class="small">{words.help}</p>
      <form
        class="address"
        onSubmit={(event) => {
          event.preventDefault()
          if (!state.isBusy) add(typed.trim())
        }}
      >
        <label class="small" for="feed-address">
          {words.address}
        </label>
        <input
          id="feed-address"
          type="url"
          dir="ltr"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {/* not disabled: that would take the focus away */}
        <button type="submit" class="act" aria-disabled={state.isBusy}>
          {words.add}
        </button>
      </form>
      <p role="status" class="small">
        {state.said}
      </p>
      {choices.length > 0 && <Links links={choices} words={words} onFollow={add} />}
      <FollowedFeeds t={t} state={state} />
      <FeedActions t={t} state={state} />
      <h3>{words.starters}</h3>
      <p class="small">{words.startersHelp}</p>
      <OutletChoices
        outlets={host.outlets}
        followed={isKnown ? feeds.filter(({ enabled }) => enabled).map(({ url }) => url) : null}
        t={t}
        onFollow={(chosen) => followHeadlines(chosen, host, host.open, t).finally(state.reload)}
        onLeave={(url) =>
          host
            .remove(url)
            .then(() => '', state.why)
            .finally(state.reload)
        }
      />
    </>
  )
}

function FollowedFeeds({ t, state }: { t: AppStrings; state: FeedsState }) {
  if (!state.isKnown) return null
  if (state.feeds.length === 0) return <p class="small">{t.feeds.none}</p>
  return (
    <ul class="feeds">
      {state.feeds.map((feed) => (
        <FeedItem
          key={feed.url}
          feed={feed}
          t={t}
          onToggle={(on) => state.toggle(feed, on)}
          onRemove={() => state.remove(feed)}
        />
      ))}
    </ul>
  )
}

/** Looks at all feeds now; takes them from a file or into one. */
function FeedActions({ t, state }: { t: AppStrings; state: FeedsState }) {
  const words = t.feeds
  return (
    <p class="row">
      {state.feeds.some(({ enabled }) => enabled) && (
        <button
          type="button"
          class="act"
          aria-disabled={state.isBusy}
          onClick={() => !state.isBusy && state.refresh()}
        >
          {words.refresh}
        </button>
      )}
      <FileButton words={words.importOpml} accept=".opml,.xml,text/xml" onFile={state.importFile} />
      {state.feeds.length > 0 && (
        <button type="button" class="act" onClick={state.exportFile}>
          {words.exportOpml}
        </button>
      )}
    </p>
  )
}
