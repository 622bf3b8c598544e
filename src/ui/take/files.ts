/** The files in which an article's apparatus can be saved. */
import { toBibtex } from '../../exchange/bibtex.ts'
import { toCsl } from '../../exchange/csl.ts'
import { toCsv } from '../../exchange/csv.ts'
import { listReferences } from '../../exchange/references.ts'
import { toRis } from '../../exchange/ris.ts'
import { toWebAnnotations } from '../../exchange/web-annotations.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { toOwnDay } from '../../model/own-day.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { TakeStrings } from '../strings/take-strings.ts'
import { fileNameOf } from './file-name.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toSheet } from './sheet.ts'

export type FileKind = keyof TakeStrings['files']

interface Form {
  ending: string
  type: string
  /** now: ISO date and time */
  write(apparatus: Apparatus, t: AppStrings, now: string): string
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export const forms: Record<FileKind, Form> = {
  md: { ending: 'md', type: 'text/markdown', write: toMarkdown },
  json: { ending: 'json', type: 'application/json', write: toJson },
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
  jsonld: {
    ending: 'jsonld',
    type: 'application/ld+json',
    write: (apparatus, _t, now) => asJson(toWebAnnotations(apparatus, apparatus.article.url, now)),
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: (apparatus, _t, now) => toRis(listReferences(apparatus), toOwnDay(now)),
  },
  bib: {
    ending: 'bib',
    type: 'application/x-bibtex',
    write: (apparatus, _t, now) => toBibtex(listReferences(apparatus), toOwnDay(now)),
  },
  csl: {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (apparatus, _t, now) => asJson(toCsl(listReferences(apparatus), toOwnDay(now))),
  },
  html: { ending: 'html', type: 'text/html', write: toSheet },
}

/** A file to be saved. */
export interface NamedFile {
  name: string
  content: Blob
}

/** The article's file of that kind. `now`: ISO date and time. */
export const writeFile = (
  kind: FileKind,
  apparatus: Apparatus,
  t: AppStrings,
  now: string,
): NamedFile =>
  toFile(kind, forms[kind].write(apparatus, t, now), {
    title: apparatus.article.title,
    date: apparatus.document.date,
  })

/** `about`: of which the name is made. */
export function toFile(
  kind: FileKind,
  text: string,
  about: { title: string; date: string | null },
): NamedFile {
  const { ending, type } = forms[kind]
  return {
    name: fileNameOf(about, ending),
    content: new Blob([text], { type: `${type};charset=utf-8` }),
  }
}
