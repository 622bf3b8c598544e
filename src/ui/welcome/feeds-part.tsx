import { useEffect, useState } from 'preact/hooks'
import { troubleOf } from '../../model/trouble.ts'
import { followHeadlines } from '../follow-headlines.ts'
import { openForFeeds } from '../open-for-feeds.ts'
import { OutletChoices } from '../parts/outlet-choices.tsx'
import { sayTrouble } from '../strings/say-trouble.ts'
import type { WelcomeProps } from './welcome-props.ts'

/** Whose headlines the reader follows. */
export function FeedsPart({ t, host, settings, onChange }: WelcomeProps) {
  const [followed, setFollowed] = useState<string[] | null>(null)
  const look = () =>
    host.listFollowed().then(setFollowed, () => setFollowed((before) => before ?? []))
  useEffect(() => void look(), [settings])
  const open = async () => {
    const opening = openForFeeds(settings)
    return !opening || onChange(opening)
  }
  const leave = async (url: string): Promise<string> => {
    try {
      await host.unfollow(url)
      return ''
    } catch (error) {
      const trouble = troubleOf(error)
      return trouble === 'other' ? t.feeds.failed : sayTrouble(trouble, t.card)
    }
  }
  return (
    <>
      <p class="small">{t.welcome.feedsHelp}</p>
      <OutletChoices
        outlets={host.outlets}
        followed={followed}
        t={t}
        onFollow={(chosen) => followHeadlines(chosen, host, open, t).finally(look)}
        onLeave={(url) => leave(url).finally(look)}
      />
    </>
  )
}
