import { readyStateOf } from '../reader/dom.ts'
import { listen } from './trusted.ts'

/**
 * Calls back once the tree of a page that is being loaded is whole, and the page's own scripts have
 * heard so: some put their text in place at that moment. At once where it is whole already.
 */
export function whenWhole(page: globalThis.Document, callback: () => void): void {
  if (readyStateOf(page) === 'loading')
    listen(page, 'DOMContentLoaded', () => void setTimeout(callback), { once: true })
  else callback()
}
