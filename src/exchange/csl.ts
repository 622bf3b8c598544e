/** References as CSL-JSON (the input of citation styles: schema 1.0 of citationstyles.org). */
import { dateParts } from './date-parts.ts'
import { onOneLine } from './on-one-line.ts'
import type { Reference } from './references.ts'

interface CslDate {
  'date-parts': number[][]
}

/** The fields of CSL that we write. */
export interface CslItem {
  id: string
  type: string
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  publisher?: string
  issued?: CslDate
  accessed: CslDate
  language?: string
  URL: string
  keyword?: string
}

/**
 * CSL's types of our kinds; all others are articles of newspapers. What bodies publish by themselves
 * is a page of theirs: Zotero's import of CSL-JSON refuses a whole file for the type "document".
 */
const types: Partial<Record<NonNullable<Reference['kind']>, string>> = {
  broadcast: 'broadcast',
  document: 'webpage',
  statement: 'webpage',
  study: 'report',
  poll: 'report',
  interview: 'interview',
  post: 'post',
}

export const cslTypeOf = ({ kind }: Reference): string =>
  (kind && types[kind]) ?? 'article-newspaper'

/** `accessed`: the ISO day on which the reader saw those that name no day. */
export function toCsl(references: readonly Reference[], accessed: string): CslItem[] {
  return references.map((reference) => {
    const { key, role, title, authors, outlet, date, lang, url } = reference
    const issued = dateParts(date)
    const type = cslTypeOf(reference)
    return {
      id: key,
      type,
      title: onOneLine(title),
      ...(authors.length > 0 && {
        author: authors.map((name) => ({ literal: onOneLine(name) })),
      }),
      // a report is its institution's, not part of something larger
      ...(outlet && {
        [type === 'report' ? 'publisher' : 'container-title']: onOneLine(outlet),
      }),
      ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
      accessed: { 'date-parts': [dateParts(reference.read ?? accessed)] },
      ...(lang && { language: lang }),
      URL: url,
      keyword: role,
    }
  })
}
