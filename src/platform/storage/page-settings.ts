/**
 * The part of the settings that the script of a web page reads, in storage.local. Written by the
 * background alone (background/state).
 */
import { readPageSettings } from '../../model/read-settings.ts'
import type { PageSettings } from '../../model/settings.ts'
import { textsIn } from '../../model/shape.ts'
import { browser } from '../browser.ts'

const key = 'settings'
/** Hosts that an organisation switched off, apart from those that the reader did. */
export const fixedSitesKey = 'fixedSites'

export async function loadPageSettings(): Promise<PageSettings> {
  const stored = await browser.storage.local.get([key, fixedSitesKey])
  const settings = readPageSettings(stored[key])
  return { ...settings, sitesOff: [...settings.sitesOff, ...textsIn(stored[fixedSitesKey])] }
}

/** Calls back when they change, in whatever part of the extension. Returns its undo. */
export function onPageSettings(callback: (settings: PageSettings) => void): () => void {
  let isWanted = true
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(changes[key] || changes[fixedSitesKey])) return
    // a page that the extension has left asks nothing any more
    void loadPageSettings().then(
      (settings) => isWanted && callback(settings),
      () => {},
    )
  }
  browser.storage.onChanged.addListener(listener)
  return () => {
    isWanted = false
    browser.storage.onChanged.removeListener(listener)
  }
}
