/**
 * The section `headlines` of a pack: the headlines of one day (docs/pack-format.md). Packed UTF-8
 * text: a first line of JSON with the lists that the others count in, then a line for each headline.
 */
import { listOf, Malformed, matching, object, textUpTo } from '../../model/shape.ts'
import { unpack } from '../../model/unpack.ts'

export const headlineSection = 'headlines'
/** Of one day. */
export const mostHeadlines = 20_000
/** Of one headline, in UTF-16 units, and how many names it may bring. */
export const longestHeadline = 300
export const mostNames = 12

export interface Headline {
  url: string
  title: string
  outlet: string
  lang: string | null
  /** what it names, as packs call it in English or as it is written */
  names: string[]
}

export interface HeadlineDay {
  /** ISO day */
  day: string
  headlines: Headline[]
}

/** The bytes are no headlines of a day. */
export class BadHeadlines extends Error {
  override name = 'BadHeadlines'
}

interface Head {
  day: string
  /** name, and the beginning of its pieces' addresses up to the path */
  outlets: [string, string][]
  langs: string[]
  names: string[]
}

const isDay = matching(/^\d{4}-\d\d-\d\d$/)
const head = object({ day: isDay, langs: listOf(matching(/^[a-z]{0,3}$/)) })

/** Reads the section. Throws BadHeadlines; a line that is wrong spoils the whole. */
export async function readHeadlines(bytes: Uint8Array): Promise<HeadlineDay> {
  const plain = await unpack(bytes)
  if (!plain || plain === bytes) throw new BadHeadlines('not packed, or too long')
  const [first = '', ...lines] = decode(plain).split('\n')
  const lists = readHead(first)
  if (lines.at(-1) !== '') throw new BadHeadlines('the last line has no end')
  lines.pop()
  if (lines.length > mostHeadlines) throw new BadHeadlines('too many headlines')
  return { day: lists.day, headlines: lines.map((line, i) => readLine(line, lists, i + 2)) }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadHeadlines('no UTF-8')
  }
}

function readHead(line: string): Head {
  try {
    const value: unknown = JSON.parse(line)
    head(value, 'headlines')
    const { outlets, names } = value as Record<string, unknown>
    // these lists are longer than any other, so that listOf refuses them
    if (!Array.isArray(outlets) || !outlets.every(isOutlet)) throw new Malformed('outlets')
    if (!Array.isArray(names)) throw new Malformed('names')
    names.forEach((name, i) => textUpTo(longestHeadline)(name, `names[${i}]`))
    return value as Head
  } catch (error) {
    throw new BadHeadlines(error instanceof Error ? error.message : 'no JSON')
  }
}

const isOutlet = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'string' &&
  value[0].length <= longestHeadline &&
  URL.canParse(value[1]) &&
  new URL(value[1]).origin === value[1] &&
  /^https?:/.test(value[1])

function readLine(line: string, { outlets, langs, names }: Head, number: number): Headline {
  const [title = '', path = '', numbers = '', ...more] = line.split('\t')
  const [outlet, lang, ...named] = numbers.split(' ').map((digits) => Number.parseInt(digits, 36))
  const of = outlets[outlet ?? -1]
  const tag = langs[lang ?? -1]
  const found = named.map((name) => names[name])
  if (
    !of ||
    tag === undefined ||
    more.length > 0 ||
    found.includes(undefined) ||
    found.length > mostNames ||
    title.trim() === '' ||
    title.length > longestHeadline ||
    !path.startsWith('/') ||
    !URL.canParse(of[1] + path)
  )
    throw new BadHeadlines(`line ${number}`)
  return {
    url: of[1] + path,
    title,
    outlet: of[0],
    lang: tag || null,
    names: found as string[],
  }
}
