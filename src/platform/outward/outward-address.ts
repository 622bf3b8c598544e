/**
 * Names of this machine itself, where http is as good as https. Not its address in IPv6: a content
 * security policy has no word for one (tools/build/manifest.ts).
 */
const ownMachine = new Set(['localhost', '127.0.0.1'])

/**
 * An address that may be asked: https, or http on this very machine, and without a name and
 * password inside. Null for any other.
 */
export function readAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  const isSafe =
    address.protocol === 'https:' ||
    (address.protocol === 'http:' && ownMachine.has(address.hostname))
  return isSafe && address.username === '' && address.password === '' ? address : null
}

/** What the browser's permission for an address is called: protocol and host, whatever the port. */
export function originOf({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`
}
