/**
 * Whether an address leads to one piece: an article, a document, a statement, a post; and not to a
 * front page, a section, a tag, an author, a shop or a form. Told by its form alone, nothing is
 * asked.
 */
import { hostIn, normaliseAddress } from '../../model/normalise-address.ts'

/** What sites call the lists, forms and shops that are no piece. */
const listNames = new Set(
  (
    'tag tags topic topics author authors category categories section sections search archive archives ' +
    'profile profiles contributor contributors reporter reporters team teams user users person people ' +
    'shop store deals coupons subscribe subscription subscriptions newsletter newsletters signup login register ' +
    'account about about-us contact contact-us privacy terms careers jobs advertise donate events podcasts ' +
    'label labels keyword keywords writers staff channel hashtag explore intent sharer share player players'
  ).split(' '),
)
const fileEnd = /\.(?:s?html?|php|aspx?|jsp|pdf|cms|xml)$/
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{20,}$/

/** `own`: the article's normalised address; a link to itself leads to no piece. */
export function leadsToPiece(url: string, own: string | null): boolean {
  const address = normaliseAddress(url)
  const { path, query, parts } = takeApart(address)
  if (address === own || isList(address) || isShortened(parts)) return false
  return parts.some(isPieceName) || hasDay(path) || isNumbered(query)
}

/**
 * Whether a normalised address is a front page's, or of a list: a tag, a section, an author, a shop.
 * Of what a source calls a piece less is asked than of a link.
 */
export function isList(address: string): boolean {
  const { path, query, parts } = takeApart(address)
  if (parts.length === 0) return !isNumbered(query)
  if (listNames.has(parts.at(-1) ?? '')) return true
  return parts.slice(0, -1).some((part) => listNames.has(part)) && !hasDay(path)
}

function takeApart(address: string): { path: string; query: string; parts: string[] } {
  const host = hostIn(address)
  const [path = '', query = ''] = address.slice(host.length).replace(/^\//, '').split('?')
  return { path, query, parts: path.split('/').filter(Boolean) }
}

const hasDay = (path: string): boolean =>
  /(?:^|\/)20\d\d[/-]?(?:\d\d|[a-z]{3})(?:[/-]|$)/.test(path)

const isNumbered = (query: string): boolean =>
  /(?:^|&)(?:[a-z_]{0,12}id=\d{3,}|p=\d+|v=[\w-]{11}(?:&|$))/.test(query)

/** What a shortened address leads to is not to be told without asking. */
const isShortened = (parts: readonly string[]): boolean =>
  parts.length === 1 && /^(?=.*[0-9])[a-z0-9]{4,12}$/i.test(parts[0]!)

/** A slug of three words, a file, a number of five digits or an identifier of the kind. */
function isPieceName(part: string): boolean {
  const words = part.replace(fileEnd, '').split(/[-_+. ]+/)
  return (
    words.filter((word) => word.length > 1).length >= 3 ||
    (words.length > 1 && fileEnd.test(part)) ||
    /\d{5,}/.test(part) ||
    uuid.test(part) ||
    /^(?=.*\d)(?=.*[a-z])[a-z0-9]{8,}$/i.test(part) ||
    /^\d+(?:\.\d+)+/.test(part)
  )
}
