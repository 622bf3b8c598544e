/**
 * The reader's wish that articles be read on any site, in the browser's own keeping: what comes
 * unencrypted is left out, as it is on listed sites.
 */
import { browser } from '../browser.ts'

const everySite = { origins: ['https://*/*'] }

export const isEverySiteAllowed = (): Promise<boolean> => browser.permissions.contains(everySite)

/**
 * To be called in a click, before anything is waited for: Firefox asks only then. Whether it is
 * allowed now; a browser that refuses to ask has not allowed it.
 */
export const requestEverySite = (): Promise<boolean> =>
  browser.permissions.request(everySite).catch(() => false)

export const giveBackEverySite = (): Promise<boolean> => browser.permissions.remove(everySite)
