import type { FollowedFeeds, FeedLink } from '../model/stored-report.ts'
import { troubleOf } from '../model/trouble.ts'
import type { Headlines } from './headlines.ts'
import type { AppStrings } from './strings/app-strings.ts'
import { sayTrouble } from './strings/say-trouble.ts'

/** What following several outlets at once asks of the browser. */
export interface HeadlinesHost {
  /** whose headlines can be followed */
  outlets: readonly Headlines[]
  /** lets the browser ask, in one question, for the hosts of all these feeds; in the click */
  allowFeeds(urls: readonly string[]): Promise<boolean>
  /** follows them and asks each once */
  followAll(links: readonly FeedLink[]): Promise<FollowedFeeds>
}

/**
 * Follows the chosen outlets; to be called in the click. `open`: opens the door for feeds, gives
 * whether it is open. Gives what came of it, in words, and never rejects.
 */
export async function followHeadlines(
  chosen: readonly Headlines[],
  host: HeadlinesHost,
  open: () => Promise<boolean>,
  t: AppStrings,
): Promise<string> {
  const words = t.feeds
  try {
    // first of all, in the click itself: the browser asks the reader only then
    if (!(await host.allowFeeds(chosen.map(({ url }) => url)))) return words.notAllowed
    if (!(await open())) return words.failed
    const links = chosen.map(({ url, title }) => ({ url, title }))
    const { followed, silent } = await host.followAll(links)
    const said = words.followedAll(followed)
    return silent.length > 0 ? `${said} ${words.silent(silent.join(t.card.comma))}` : said
  } catch (error) {
    const trouble = troubleOf(error)
    return trouble === 'other' ? words.failed : sayTrouble(trouble, t.card)
  }
}
