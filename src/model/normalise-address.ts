/**
 * One spelling for the many addresses of a page: tracking parameters, AMP and mobile copies, "www",
 * letter case of words and escapes of the path.
 */

/** Parameters that say how the reader came, never which page it is. */
const tracking = new Set(
  (
    'fbclid gclid gbraid wbraid dclid msclkid twclid yclid igshid mc_cid mc_eid cmpid cmp ncid ocid icid smid smtyp ref ref_src ref_url referrer source src traffic_source traffic-source trk share shared sharetype feature amp outputtype output mobile m ' +
    'at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_format at_ptr_name at_bbc_team xtor xts __twitter_impression _ga _gl sr_share soc_src soc_trk guccounter guce_referrer guce_referrer_sig partner rss via s cid ico srsltid module inline _r'
  ).split(' '),
)

/** A host's first label that names a copy for a device, not another site. */
const copies = /^(?:www\d?|m|mobile|amp|wap)\.(?=[^.]+\.)/

/**
 * An address without protocol, "www" and the like, tracking parameters, fragment and closing
 * stroke: the same for each copy of a page.
 * Text that is not an address comes back in lower case. Never throws.
 */
export function normaliseAddress(url: string): string {
  const trimmed = url.trim()
  const plain = plainAddress.exec(trimmed)
  if (plain && !cached.test(trimmed)) return joined(plain[1]!, '', plain[2]!, '')
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return trimmed.toLowerCase()
  const { hostname, port, pathname, searchParams } = new URL(withoutCache(trimmed))
  const kept = [...searchParams]
    .filter(([name]) => !isTracking(name))
    // many sites name a piece by letters whose case counts: v=aBc
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .sort()
    .join('&')
  return joined(hostname, port, decodePath(pathname), kept)
}

/**
 * Most addresses have neither query nor escapes: a thousand of these cost less than a hundred read
 * by the URL parser.
 */
const plainAddress = /^https?:\/\/([a-z0-9.-]+)((?:\/[\w~-][\w.~-]*)*)\/?$/i

function joined(hostname: string, port: string, pathname: string, query: string): string {
  const path = lowerWords(pathname)
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, '/')
    .replace(/(?:\/amp(?=\/|$)|\.amp(?=\.html?$|$))/g, '')
  const bare = withoutOuterStrokes(path)
  return (
    bareHost(hostname) +
    (port ? `:${port}` : '') +
    (bare ? `/${bare}` : '') +
    (query ? `?${query}` : '')
  )
}

/** Each stroke is looked at once, also where thousands stand within a path. */
function withoutOuterStrokes(path: string): string {
  let start = 0
  let end = path.length
  while (path[start] === '/') start++
  while (end > start && path[end - 1] === '/') end--
  return path.slice(start, end)
}

/** A path in lower case but for the parts whose case names the piece, as in short links: "3AbCd". */
const lowerWords = (path: string): string =>
  /[A-Z]/.test(path)
    ? path
        .split('/')
        .map((part) => (isIdentifier(part) ? part : part.toLowerCase()))
        .join('/')
    : path.toLowerCase()

/** Letters of both cases that are no words with capitals or in them ("NewsDetails", "idUSKBN"). */
const isIdentifier = (part: string): boolean =>
  /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{4,24}$/.test(part) &&
  !/^(?:\d|[A-Z](?![a-z])|[A-Z]?[a-z]{2,}(?![a-z]))+$/.test(part)

/** Whether a parameter of an address says how a reader came, never which page it is. */
export const isTracking = (name: string): boolean =>
  /^(?:utm|itm)[_-]/i.test(name) || tracking.has(name.toLowerCase())

const bareHost = (hostname: string): string =>
  hostname.toLowerCase().replace(copies, '').replace(copies, '')

const cached =
  /^https?:\/\/(?:[^/]*\.cdn\.ampproject\.org\/(?:c|v|wp)\/(?:s\/)?|(?:www\.)?google\.[a-z.]{2,6}\/amp\/(?:s\/)?|web\.archive\.org\/web\/[0-9a-z_*]+\/(?:https?:\/\/)?)(.+)$/i

/**
 * The address that an AMP cache or an archive stands for: cdn.ampproject.org/c/s/HOST/PATH,
 * google.com/amp/s/HOST/PATH and web.archive.org/web/TIME/ADDRESS.
 */
function withoutCache(url: string): string {
  const inner = cached.exec(url)?.[1]
  return inner && URL.canParse(`https://${inner}`) ? `https://${inner}` : url
}

/** A path with its escapes read; as it is where they are no UTF-8, as on older sites. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The host of a normalised address. */
export const hostIn = (address: string): string => address.split(/[/:?]/)[0] ?? ''

export const hostOf = (url: string): string => hostIn(normaliseAddress(url))
