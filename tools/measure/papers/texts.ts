/** Articles of many papers with labels of ours that stand apart from them; see README.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonLines } from '../../read-json-lines.ts'
import type { StandoffLabels } from '../../train/standoff/form.ts'
import { withText, type RelabelledText } from '../../train/standoff/read-standoff.ts'
import { takeLabels } from '../../train/standoff/take-labels.ts'

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

/**
 * Writes the labels of the marked texts (`<id>.txt`) that a folder holds; texts without one keep
 * theirs. Gives how many articles have labels.
 */
export function takeAll(
  code: PapersLanguage,
  ids: readonly string[],
  texts: ReadonlyMap<string, string>,
  folder: string,
): number {
  const file = fileOf(code)
  const known = new Map(
    (existsSync(file) ? readJsonLines<StandoffLabels>(file) : []).map((each) => [each.id, each]),
  )
  for (const id of ids) {
    const marked = readFileSync(join(folder, `${id}.txt`), 'utf8')
    known.set(id, takeLabels(id, texts.get(id) ?? '', marked))
  }
  const lines = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  writeFileSync(file, lines.map((each) => `${JSON.stringify(each)}\n`).join(''))
  return lines.length
}
