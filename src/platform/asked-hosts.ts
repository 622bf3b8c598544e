/** Hosts that the reader allows only for asking them something (a feed, a pack, an online source): no page of theirs is read for that. */
import { browser } from './browser.ts'
import { originOf, readAddress } from './outward-address.ts'
import { loadSettings, saveSettings } from './settings.ts'

/**
 * Asks the reader for the host of an address; to be called in the click itself, before anything is waited for: Firefox asks only then.
 * Whether it is allowed now. An address that is never asked anything needs no permission: true.
 */
export async function allowAsking(url: string): Promise<boolean> {
  const address = readAddress(url)
  if (!address) return true
  const permission = { origins: [originOf(address)] }
  const [had, granted] = await Promise.all([browser.permissions.contains(permission), browser.permissions.request(permission), addAskedHost(address.hostname)])
  // allowed before, for reading its pages: that stays
  if (had || !granted) await removeAskedHost(address.hostname)
  return granted
}

async function addAskedHost(host: string): Promise<void> {
  const { askedHosts } = await loadSettings()
  if (!askedHosts.includes(host)) await saveSettings({ askedHosts: [...askedHosts, host] })
}

async function removeAskedHost(host: string): Promise<void> {
  const { askedHosts } = await loadSettings()
  await saveSettings({ askedHosts: askedHosts.filter((one) => one !== host) })
}
