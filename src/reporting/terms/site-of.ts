/**
 * The host of an address as people write it, without "www". Throws TypeError for what is no
 * address.
 */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')
