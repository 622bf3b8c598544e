import type { ToBackground } from './directions.ts'

/** Asked twice they come to the same. */
const harmless = new Set<keyof ToBackground>([
  'look-up',
  'read-page',
  'load-card',
  'run-in-tab',
  'decide',
  'get-settings',
  'list-unread-settings',
  'list-fixed',
  'change-settings',
  'get-source-states',
  'list-asked',
  'list-requests',
  'clear-requests',
  'count-kept-reports',
  'forget-kept-reports',
  'list-packs',
  'list-catalogues',
  'use-pack',
  'order-packs',
  'forget-catalogue',
  'remove-pack',
  'list-feeds',
  'remove-feed',
  'export-opml',
  'count-memory',
  'forget-memory',
  'list-notes',
  'list-note-versions',
  'save-note',
  'remove-note',
  'export-notes-pack',
  'sync-notes',
  'find-kept',
  'keep-article',
  'list-kept',
  'compare-quotes',
  'forget-kept',
  'take-kept',
])

/**
 * Milliseconds. Questions answered on this machine take less than those for which a server is
 * asked.
 */
export const limitOf = (type: keyof ToBackground): number => (harmless.has(type) ? 20_000 : 120_000)

/** What a page waits for: the article's names and claims, its reports, and its script. */
const waitedFor = /^(annotate|find-reports|read-page)$/

/**
 * How often a question may be put where the background was ended over it: once what would ask others
 * again or count things again.
 */
export const triesOf = (type: keyof ToBackground): number =>
  waitedFor.test(type) ? 3 : harmless.has(type) ? 2 : 1
