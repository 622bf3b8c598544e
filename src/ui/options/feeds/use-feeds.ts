import { useEffect, useState } from 'preact/hooks'
import type { Feed, FeedLink } from '../../../model/stored-report.ts'
import { troubleOf } from '../../../model/trouble.ts'
import { plainText } from '../../quote.ts'
import { saveBlob } from '../../save-blob.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { sayTrouble } from '../../strings/say-trouble.ts'
import type { FeedsHost } from './feeds-host.ts'

/** The feeds as they are, what was said of the last task, and what the reader can do. */
export interface FeedsState {
  feeds: Feed[]
  /** the feeds are known: until then none is not the same as no feed */
  isKnown: boolean
  /** feeds of a page, of which the reader chooses one */
  choices: FeedLink[]
  said: string
  isBusy: boolean
  /** `onAdded`: called once the feed is followed */
  add(url: string, onAdded: () => void): void
  toggle(feed: Feed, on: boolean): void
  remove(feed: Feed): void
  refresh(): void
  importFile(file: File): void
  exportFile(): void
  /** lists the feeds again */
  reload(): Promise<void>
  /** what is said of an error */
  why(error: unknown): string
}

/** The list of feeds, and one task at a time on it. */
function useFeedList(t: AppStrings, host: FeedsHost) {
  const [feeds, setFeeds] = useState<Feed[] | null>(null)
  const [said, say] = useState('')
  const [isBusy, setBusy] = useState(false)
  // a list that cannot be loaded again stays as it was
  const reload = () => host.list().then(setFeeds, () => setFeeds((before) => before ?? []))
  useEffect(() => {
    void reload()
    return host.onChange(() => void reload())
  }, [host])

  const why = (error: unknown): string => {
    const trouble = troubleOf(error)
    return trouble === 'other' ? t.feeds.failed : sayTrouble(trouble, t.card)
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
  return { feeds: feeds ?? [], isKnown: feeds !== null, said, say, isBusy, reload, why, act }
}

export function useFeeds(t: AppStrings, host: FeedsHost): FeedsState {
  const words = t.feeds
  const [choices, setChoices] = useState<FeedLink[]>([])
  const { feeds, isKnown, said, say, isBusy, reload, why, act } = useFeedList(t, host)
  return {
    feeds,
    isKnown,
    choices,
    said,
    isBusy,
    add(url, onAdded) {
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
          onAdded()
          return words.added(plainText(added.feed.title))
        }),
      )
    },
    toggle: ({ url }, on) =>
      act(
        (on ? host.allow(url) : Promise.resolve(true)).then(async (isAllowed) => {
          if (!isAllowed) return words.notAllowed
          await host.setEnabled(url, on)
          return ''
        }),
      ),
    remove: ({ url }) => act(host.remove(url).then(() => '')),
    refresh: () => act(host.refresh().then(() => '')),
    importFile: (file) =>
      act(host.importOpml(file).then((n) => (n === null ? words.notOpml : words.imported(n)))),
    exportFile: () =>
      void host.exportOpml().then(
        (file) => saveBlob('hashiya-feeds.opml', file),
        (error: unknown) => say(why(error)),
      ),
    reload,
    why,
  }
}
