import type { Browser } from '../../platform/browser.ts'
import type { AskBackground, AskPage } from '../../platform/messages/messages.ts'
import type { PopupHost } from './host.ts'
import type { TabPage } from './tab-page.ts'

export interface PageFeedsDependencies {
  browser: Pick<Browser, 'runtime' | 'tabs'>
  askBackground: AskBackground
  askPage: AskPage
}

/** The feeds that the page of a tab names. */
export const createPageFeeds = (
  { tabId }: Pick<TabPage, 'tabId'>,
  { browser, askBackground, askPage }: PageFeedsDependencies,
): Pick<PopupHost, 'getFeeds' | 'followFeed' | 'chooseHeadlines'> => ({
  async getFeeds() {
    const [feeds, followed] = await Promise.all([
      tabId === null ? [] : askPage(tabId, 'get-feeds', {}),
      askBackground('list-feeds', {}),
    ])
    return feeds.filter((feed) => !followed.some(({ url }) => url === feed.url))
  },
  async followFeed(feed) {
    await askBackground('follow-feed-links', { links: [feed] })
    await openFeeds(browser)
  },
  chooseHeadlines: () => openFeeds(browser),
})

const openFeeds = ({ runtime, tabs }: PageFeedsDependencies['browser']) =>
  tabs.create({ url: runtime.getURL('src/ui/options/index.html#feeds') })
