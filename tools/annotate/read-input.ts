/** One document as docs/annotate.md describes it, checked. */
export interface Input {
  id: string
  text: string | null
  html: string | null
  /** primary subtag; null: to be detected */
  lang: string | null
  /** ISO day */
  date: string | null
  title: string | null
  url: string | null
}

/**
 * The document of a parsed line. Fields that are null count as absent, others than these are passed
 * over. Throws TypeError with what is wrong.
 */
export function readInput(value: unknown): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('not a JSON object')
  const given = value as Record<string, unknown>
  const get = (key: string): string | null => {
    const field = given[key] ?? null
    if (field !== null && typeof field !== 'string')
      throw new TypeError(`"${key}" must be a string`)
    return field
  }
  const id = get('id')
  const text = get('text')
  const html = get('html')
  const url = get('url')
  const lang = get('lang')
  const date = get('date')
  if (id === null) throw new TypeError('"id" is missing')
  if (text === null && html === null) throw new TypeError('either "text" or "html" is required')
  if (text !== null && html !== null) throw new TypeError('"text" and "html" exclude each other')
  if (html !== null && url === null) throw new TypeError('"html" needs the page\'s "url"')
  if ((html !== null || url) && !URL.canParse(url!))
    throw new TypeError(`"url" is not an absolute address: ${url}`)
  return {
    id,
    text,
    html,
    url,
    title: get('title'),
    lang: lang ? toPrimarySubtag(lang) : null,
    date: date ? toDay(date) : null,
  }
}

function toPrimarySubtag(lang: string): string {
  const primary = /^([a-z]{2,8})(?:[-_]|$)/i.exec(lang)?.[1]
  if (!primary) throw new TypeError(`"lang" is not a language tag: ${lang}`)
  return primary.toLowerCase()
}

/**
 * ISO day of an ISO date, with or without time, or of the day-first form that some archives use
 * (06/04/2016). Throws on anything else.
 */
function toDay(date: string): string {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}.*)?$/.exec(date)
  const dayFirst = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(date)
  const day = iso ? iso[1]! : dayFirst ? `${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}` : null
  const time = new Date(`${day}T00:00:00Z`)
  if (day === null || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day))
    throw new TypeError(`"date" is not an ISO date: ${date}`)
  return day
}
