/**
 * Hosts that the reader allows to be asked (an online source, a feed, a pack), in the browser's own
 * keeping. Each is noted as one that is only asked: no page of it is read for that.
 */
import type { Permissions } from 'webextension-polyfill'
import type { SourceId } from '../../model/outward.ts'
import { browser } from '../browser.ts'
import { originOf, readAddress } from '../outward/outward-address.ts'
import { loadSettings, saveSettings } from '../messages/settings.ts'

const words = ['searchTerms', 'websiteContent']
const wordsAndKey = [...words, 'authenticationInfo']
const pageAndKey = ['websiteContent', 'browsingActivity', 'authenticationInfo']

/**
 * On what is sent Firefox asks its own question, in its own terms: words to search for, taken from
 * the article, and the reader's own key; Hypothesis is sent the page's address too. Feeds and packs
 * are sent neither.
 */
export const sentTo: Record<SourceId, readonly string[]> = {
  wikipedia: words,
  wikidata: words,
  guardian: wordsAndKey,
  gdelt: words,
  'fact-check': wordsAndKey,
  wayback: words,
  hypothesis: pageAndKey,
  feed: [],
  pack: [],
}
const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:')

/** `data_collection` is Firefox's alone: Chromium refuses a request that names it. */
function permissionsFor(origins: string[], source: SourceId): Permissions.Permissions {
  return isFirefox() && sentTo[source].length > 0
    ? ({ origins, data_collection: sentTo[source] } as Permissions.Permissions)
    : { origins }
}

export const originsOf = (hosts: readonly string[]): string[] =>
  hosts.map((host) => `https://${host}/*`)

export async function hasOrigins(origins: string[], source: SourceId): Promise<boolean> {
  return browser.permissions.contains(permissionsFor(origins, source))
}

/**
 * Whether at least one of a source's hosts may be asked: of Wikipedia the reader may have allowed
 * some languages only.
 */
export async function hasSomeHost(hosts: readonly string[], source: SourceId): Promise<boolean> {
  return (await Promise.all(originsOf(hosts).map((origin) => hasOrigins([origin], source)))).some(
    Boolean,
  )
}

/**
 * Asks the reader to let these hosts be asked, and notes that they are for nothing else. To be
 * called in a click, before anything is waited for: Firefox asks only then. Whether they are
 * allowed now.
 */
export const requestHosts = (hosts: readonly string[], source: SourceId): Promise<boolean> =>
  request(hosts, originsOf(hosts), source)

/**
 * The same for the host of an address that the reader gave. An address that is never asked anything
 * needs no permission: true.
 */
export async function requestAddress(url: string, source: SourceId): Promise<boolean> {
  const address = readAddress(url)
  return address ? request([address.hostname], [originOf(address)], source) : true
}

async function request(
  hosts: readonly string[],
  origins: string[],
  source: SourceId,
): Promise<boolean> {
  const held = browser.permissions.contains({ origins })
  // a browser that refuses to ask has not allowed it
  const asked = browser.permissions.request(permissionsFor(origins, source)).catch(() => false)
  // noted while the reader decides, so that the background knows it when the permission comes
  const noted = noteAsked(hosts)
  const [note, had, granted] = await Promise.all([noted.catch(() => null), held, asked])
  if (!note) {
    // a host that is not noted as one that is only asked would be read
    if (granted && !had) await browser.permissions.remove({ origins })
    await noted
  }
  const fresh = note ?? []
  // what was allowed for reading before stays so; what was refused is not a host of ours
  if ((had || !granted) && fresh.length > 0) await saveSettings({ askedHosts: { drop: fresh } })
  return granted
}

/** Gives those that were not noted before. */
async function noteAsked(hosts: readonly string[]): Promise<string[]> {
  const { askedHosts } = await loadSettings()
  const fresh = hosts.filter((host) => !askedHosts.includes(host))
  if (fresh.length > 0) await saveSettings({ askedHosts: { add: fresh } })
  return fresh
}

/** Gives hosts back. Whether the browser took them: those of the manifest it keeps. */
export async function giveBackHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: originsOf(hosts) }).catch(() => false)
}
