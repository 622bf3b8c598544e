/** Feeds in the real extension: their database, the door out and the browser's alarms. */
import { browser } from '../../platform/browser.ts'
import { createFeedStore, createStoredReports } from '../../platform/database/feed-store.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { reportNames, tellAdded, tellGone } from '../reports/reports.wiring.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { outward } from '../state/outward.wiring.ts'
import { createFeedsDesk } from './feeds-desk.ts'
import { createFeeds } from './feeds.ts'

export const feedsDesk = createFeedsDesk(
  createFeeds({
    store: createFeedStore(getDatabase, () => tellChanged('feeds')),
    reports: createStoredReports(getDatabase),
    outward,
    now: () => new Date().toISOString(),
    ...reportNames,
    onReports: tellAdded,
    onGone: tellGone,
    subtle: crypto.subtle,
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve, 0)
      }),
  }),
  browser.alarms,
  tellGone,
)
