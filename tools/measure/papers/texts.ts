/** Articles of many papers with labels of ours that stand apart from them; see README.md. */
import { join } from 'node:path'
import { readJsonLines } from '../../read-json-lines.ts'
import type { StandoffLabels } from '../../train/standoff/form.ts'
import { withText, type RelabelledText } from '../../train/standoff/read-standoff.ts'
import { updateLabels } from '../../train/standoff/take-labels.ts'

export const languages = ['ar', 'en'] as const
export type PapersLanguage = (typeof languages)[number]

/** The texts by their ids, from the folder `related`, without empty lines. */
export function readTexts(related: string): Map<string, string> {
  const articles = readJsonLines<{ id: string; text?: string }>(
    `${related}/semeval22-articles.jsonl.gz`,
  )
  return new Map(
    articles.flatMap(({ id, text }) =>
      text === undefined
        ? []
        : [
            [
              id,
              text
                .split('\n')
                .filter((line) => line.trim())
                .join('\n'),
            ],
          ],
    ),
  )
}

const fileOf = (code: PapersLanguage) => join(import.meta.dirname, `${code}.jsonl`)

/** The labelled articles of a language; an error where a text is another than was labelled. */
export const readLabelled = (
  code: PapersLanguage,
  texts: ReadonlyMap<string, string>,
): RelabelledText[] =>
  readJsonLines<StandoffLabels>(fileOf(code)).map((labels) =>
    withText(labels, texts.get(labels.id) ?? ''),
  )

/** Takes the labels of marked texts in a folder; gives how many articles have labels then. */
export const takeAll = (
  code: PapersLanguage,
  texts: ReadonlyMap<string, string>,
  folder: string,
): number =>
  updateLabels(
    fileOf(code),
    [...texts].sort(([a], [b]) => (a < b ? -1 : 1)),
    folder,
  ).length
