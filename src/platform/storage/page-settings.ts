/**
 * The part of the settings that the script of a web page reads, in storage.local. Written by the
 * background alone (background/settings.ts).
 */
import { readPageSettings } from '../../model/read-settings.ts'
import type { PageSettings } from '../../model/settings.ts'
import { browser } from '../browser.ts'

const key = 'settings'

export async function loadPageSettings(): Promise<PageSettings> {
  return readPageSettings((await browser.storage.local.get(key))[key])
}

/** Calls back when they change, in whatever part of the extension. Returns its undo. */
export function onPageSettings(callback: (settings: PageSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback(readPageSettings(changes[key].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
