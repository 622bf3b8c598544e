import { useEffect, useState } from 'preact/hooks'
import { troubleOf } from '../../model/trouble.ts'
import { OutletChoices } from '../parts/outlet-choices.tsx'
import { sayTrouble } from '../strings/say-trouble.ts'
import { openForFeeds } from './send-level.ts'
import type { WelcomeProps } from './welcome-props.ts'

/** Whose headlines the reader follows. */
export function FeedsPart({ t, host, settings, onChange }: WelcomeProps) {
  const words = t.feeds
  const [followed, setFollowed] = useState<string[]>([])
  const look = () => host.listFollowed().then(setFollowed, () => {})
  useEffect(() => void look(), [settings])
  /** Gives what went wrong, in words. */
  const follow = async (url: string): Promise<string> => {
    // in the click itself: the browser asks the reader only then
    if (!(await host.allowFeed(url))) return words.notAllowed
    const opening = openForFeeds(settings)
    if (opening && !(await onChange(opening))) return words.failed
    const added = await host.follow(url)
    if (added.kind === 'failed') return words.failures[added.failure]
    return added.kind === 'added' ? '' : words.notAFeed
  }
  const turn = async (url: string, on: boolean): Promise<string> => {
    try {
      return on ? await follow(url) : await host.unfollow(url).then(() => '')
    } catch (error) {
      const trouble = troubleOf(error)
      return trouble === 'other' ? words.failed : sayTrouble(trouble, t.card)
    } finally {
      await look()
    }
  }
  return (
    <>
      <p class="small">{t.welcome.feedsHelp}</p>
      <OutletChoices outlets={host.outlets} followed={followed} t={t} onFollow={turn} />
    </>
  )
}
