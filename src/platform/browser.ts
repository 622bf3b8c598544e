/** The one seam to the browser's extension interface: every other file gets it from here. */
import browser from 'webextension-polyfill'

export { browser }
export type { Browser, Runtime, Tabs } from 'webextension-polyfill'
