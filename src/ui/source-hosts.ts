/**
 * The hosts of the online sources, for asking the browser's permission. reporting/providers names
 * the same; a test compares them.
 */
import type { SourceId } from '../model/outward.ts'

/** Languages of Wikipedia that the settings allow at once: those that articles are read in. */
const readLanguages = ['ar', 'en', 'fr']

/** Codes that are none are left out. */
export const wikipediaHosts = (langs: readonly string[]): string[] =>
  langs.filter((lang) => /^[a-z]{2,3}$/.test(lang)).map((lang) => `${lang}.wikipedia.org`)

/**
 * Sources that something in the extension asks at an address of their own, in the order in which
 * they are shown.
 */
export const shownSources = [
  'wikipedia',
  'wikidata',
  'gdelt',
  'guardian',
  'fact-check',
  'wayback',
  'hypothesis',
] as const satisfies SourceId[]
export type ShownSource = (typeof shownSources)[number]

/** Sources that want a key of the reader's own. */
export const needsKey = (source: SourceId): source is 'guardian' | 'fact-check' | 'hypothesis' =>
  source === 'guardian' || source === 'fact-check' || source === 'hypothesis'

export const sourceHosts: Record<ShownSource, string[]> = {
  wikipedia: wikipediaHosts(readLanguages),
  wikidata: ['www.wikidata.org'],
  gdelt: ['api.gdeltproject.org'],
  guardian: ['content.guardianapis.com'],
  'fact-check': ['factchecktools.googleapis.com'],
  wayback: ['archive.org'],
  hypothesis: ['api.hypothes.is'],
}
