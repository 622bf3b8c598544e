/** Lists of feeds as other readers write and take them: OPML 2.0. */
import { generateOpml, parseOpml } from './feedsmith.late.ts'
import type { FeedLink } from '../../model/stored-report.ts'

/** The text is no OPML. */
export class NotOpml extends Error {
  override name = 'NotOpml'
}

interface Outline {
  text?: string
  title?: string
  xmlUrl?: string
  outlines?: Outline[]
}

/** Folders within folders: deeper ones are left out. */
const deepest = 10
const most = 1000

/** The feeds of a list, folders opened. Throws NotOpml. */
export function readOpml(text: string): FeedLink[] {
  let outlines: Outline[]
  try {
    outlines = (parseOpml(text) as { body?: { outlines?: Outline[] } }).body?.outlines ?? []
  } catch (error) {
    throw new NotOpml(error instanceof Error ? error.message : String(error))
  }
  return collect(outlines, 0).slice(0, most)
}

function collect(outlines: Outline[], depth: number): FeedLink[] {
  if (depth > deepest) return []
  return outlines.flatMap(({ text, title, xmlUrl, outlines: inner = [] }): FeedLink[] => {
    const isFeed = xmlUrl && URL.canParse(xmlUrl) && /^https?:$/.test(new URL(xmlUrl).protocol)
    return [...(isFeed ? [{ url: new URL(xmlUrl).href, title: (title ?? text ?? xmlUrl).trim() }] : []), ...collect(inner, depth + 1)]
  })
}

export function writeOpml(feeds: readonly FeedLink[]): string {
  return generateOpml({ head: { title: 'Hashiya' }, body: { outlines: feeds.map(({ url, title }) => ({ type: 'rss', text: title, title, xmlUrl: url })) } })
}
