/** Whether an address is the bare host, or a language or an index file behind it: a front page. */
export function isRootAddress(url: string): boolean {
  return /^\w+:\/\/[^/]+\/?([a-z]{2}(-[a-z]{2})?\/?|(index|home|default)\.?\w{0,5})?([?#]|$)/i.test(
    url,
  )
}
