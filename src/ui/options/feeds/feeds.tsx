import { useEffect, useRef, useState } from 'preact/hooks'
import type { Feed, FeedLink } from '../../../model/stored-report.ts'
import { troubleOf } from '../../../model/trouble.ts'
import { followHeadlines } from '../../follow-headlines.ts'
import { OutletChoices } from '../../parts/outlet-choices.tsx'
import { plainText } from '../../quote.ts'
import { saveBlob } from '../../save-blob.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { sayTrouble } from '../../strings/say-trouble.ts'
import { FeedItem, Links } from './feed-rows.tsx'
import type { FeedsHost } from './feeds-host.ts'

/** The feeds that the reader follows: to add, switch, remove, look at now, and to take along. */
export function Feeds({ t, host }: { t: AppStrings; host: FeedsHost }) {
  const words = t.feeds
  const [feeds, setFeeds] = useState<Feed[]>([])
  const [typed, setTyped] = useState('')
  const [choices, setChoices] = useState<FeedLink[]>([])
  const [said, say] = useState('')
  const [isBusy, setBusy] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  // what cannot be listed anew stands as it was
  const reload = () => host.list().then(setFeeds, () => {})
  useEffect(() => {
    void reload()
    return host.onChange(() => void reload())
  }, [host])

  const why = (error: unknown): string => {
    const trouble = troubleOf(error)
    return trouble === 'other' ? words.failed : sayTrouble(trouble, t.card)
  }

  /** Does what was asked for, says what came of it, and shows the feeds as they then are. */
  const act = (task: Promise<string>) => {
    setBusy(true)
    void task.catch(why).then(async (sentence) => {
      await reload()
      say(sentence)
      setBusy(false)
    })
  }
  const add = (url: string) => {
    if (!/^https:\/\/[^/]/i.test(url)) return say(words.addressWrong)
    say(words.adding)
    setChoices([])
    // first of all, in the click itself: the browser asks the reader only then
    const allowed = host.allow(url)
    act(
      allowed.then(async (isAllowed) => {
        if (!isAllowed) return words.notAllowed
        const added = await host.add(url)
        if (added.kind === 'failed') return words.failures[added.failure]
        if (added.kind === 'not-a-feed') return words.notAFeed
        if (added.kind === 'choose') {
          setChoices(added.feeds)
          return words.choose
        }
        setTyped('')
        return words.added(plainText(added.feed.title))
      }),
    )
  }
  const toggle = ({ url }: Feed, on: boolean) =>
    act(
      (on ? host.allow(url) : Promise.resolve(true)).then(async (isAllowed) => {
        if (!isAllowed) return words.notAllowed
        await host.setEnabled(url, on)
        return ''
      }),
    )
  const take = (file: File | undefined) =>
    file && act(host.importOpml(file).then((n) => (n === null ? words.notOpml : words.imported(n))))
  return (
    <>
      <p class="small">{words.help}</p>
      <form
        class="address"
        onSubmit={(event) => {
          event.preventDefault()
          add(typed.trim())
        }}
      >
        <input
          type="url"
          dir="ltr"
          aria-label={words.address}
          placeholder={words.address}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="act" disabled={isBusy}>
          {words.add}
        </button>
      </form>
      <p role="status" class="small">
        {said}
      </p>
      {choices.length > 0 && <Links links={choices} words={words} onFollow={add} />}
      {feeds.length === 0 ? (
        <p class="small">{words.none}</p>
      ) : (
        <ul class="feeds">
          {feeds.map((feed) => (
            <FeedItem
              key={feed.url}
              feed={feed}
              t={t}
              onToggle={(on) => toggle(feed, on)}
              onRemove={() => act(host.remove(feed.url).then(() => ''))}
            />
          ))}
        </ul>
      )}
      <p class="row">
        {feeds.some(({ enabled }) => enabled) && (
          <button
            type="button"
            class="act"
            disabled={isBusy}
            onClick={() => act(host.refresh().then(() => ''))}
          >
            {words.refresh}
          </button>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".opml,.xml,text/xml"
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <button type="button" class="act" onClick={() => picker.current?.click()}>
          {words.importOpml}
        </button>
        {feeds.length > 0 && (
          <button
            type="button"
            class="act"
            onClick={() =>
              void host.exportOpml().then(
                (file) => saveBlob('hashiya-feeds.opml', file),
                (error: unknown) => say(why(error)),
              )
            }
          >
            {words.exportOpml}
          </button>
        )}
      </p>
      <h3>{words.starters}</h3>
      <p class="small">{words.startersHelp}</p>
      <OutletChoices
        outlets={host.outlets}
        followed={feeds.filter(({ enabled }) => enabled).map(({ url }) => url)}
        t={t}
        onFollow={(chosen) => followHeadlines(chosen, host, host.open, t).finally(reload)}
        onLeave={(url) =>
          host
            .remove(url)
            .then(() => '', why)
            .finally(reload)
        }
      />
    </>
  )
}
