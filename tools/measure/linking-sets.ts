import { readFileSync } from 'node:fs'
import { analyse, type Dependencies } from '../../src/analysis/analyse.ts'
import { isOneThing } from '../../src/knowledge/linking/settling/one-thing.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { fromText } from '../annotate/from-text.ts'

const folder = new URL('../../tests/knowledge/linking/ambiguous/', import.meta.url)
const readLines = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)

/** A short text with one name that may mean several things or nothing. */
interface Passage {
  text: string
  start: number
  end: number
  /** id of the record that is meant; null when the name stands for none */
  wanted: string | null
}

export type SetPart = 'training' | 'dev' | 'held'

/**
 * Alternate lines: the first half was looked at while the rules were written, the other only at the
 * end. The training passages have a file of their own.
 */
export function loadPassages(lang: string, part: SetPart): Passage[] {
  const lines =
    part === 'training'
      ? readLines(`training-${lang}.tsv`)
      : readLines(`${lang}.tsv`).filter((_, i) => (i % 2 === 0) === (part === 'dev'))
  return lines.map((line) => {
    const [wanted, marked] = line.split('\t') as [string, string]
    const start = marked.indexOf('[[')
    const end = marked.indexOf(']]') - 2
    return {
      text: marked.replace(/\[\[|\]\]/g, ''),
      start,
      end,
      wanted: wanted === '-' ? null : wanted,
    }
  })
}

/** The records of the passages; the training passages have some besides. */
export function loadTestPack(part: SetPart): Pack {
  const manifest = {
    id: 'ambiguous',
    version: '1.0.0',
    title: { en: 'Ambiguous names' },
    description: { en: 'Ambiguous names' },
    languages: ['ar', 'en'],
    licence: 'CC0-1.0',
    credits: [],
    coverage: null,
  }
  const lines = [
    ...readLines('records.jsonl'),
    ...(part === 'training' ? readLines('training-records.jsonl') : []),
  ]
  return openPack(
    writePack({
      manifest,
      entities: lines.map((line) => JSON.parse(line) as EntityRecord),
      reports: [],
    }),
  )
}

export interface SetResult {
  passages: number
  wanted: number
  linked: number
  right: number
  errors: string[]
}

/** Links the marked names with the passages' own pack and the places. */
export function scoreSet(lang: string, part: SetPart, places: readonly Pack[]): SetResult {
  const knowledge = createKnowledge([loadTestPack(part), ...places])
  const dependencies: Dependencies = {
    knowledge,
    index: createReportIndex([], knowledge),
    clock: () => 0,
  }
  const result: SetResult = { passages: 0, wanted: 0, linked: 0, right: 0, errors: [] }
  for (const { text, start, end, wanted } of loadPassages(lang, part)) {
    const { article, document } = fromText(text, {
      lang,
      date: null,
      title: null,
      url: null,
    })
    const entity = analyse(article, document, dependencies).entities.find(
      ({ link, mentions }) =>
        link && mentions.some((mention) => mention.start < end && mention.end > start),
    )
    const record = entity?.link && knowledge.getRecord(entity.link)
    const meant = wanted === null ? null : knowledge.getRecord({ pack: 'ambiguous', id: wanted })
    const isRight = record && meant ? isSame(record, meant) : false
    result.passages++
    if (wanted !== null) result.wanted++
    if (record) result.linked++
    if (isRight) result.right++
    if (isRight !== (wanted !== null) || (record && !isRight))
      result.errors.push(
        `wanted ${wanted ?? 'none'}, answered ${record ? `${entity.link!.pack}:${record.id}` : 'none'}: ${text}`,
      )
  }
  return result
}

/**
 * The places of the bundled pack have ids of their own, and a country where a passage's record of
 * the same place has none.
 */
export const isSame = (a: EntityRecord, b: EntityRecord) => a.id === b.id || isOneThing(a, b)

export function printSets(parts: readonly SetPart[], places: readonly Pack[], most: number): void {
  console.log('\npassages with ambiguous names')
  for (const lang of ['en', 'ar']) {
    for (const part of parts) {
      const { passages, wanted, linked, right, errors } = scoreSet(lang, part, places)
      console.log(
        `  ${lang} ${part.padEnd(41)} P ${(right / linked).toFixed(3)}  R ${(right / wanted).toFixed(3)}   (${right} of ${wanted} wanted, ${linked} linked, ${passages} passages)`,
      )
      for (const error of errors.slice(0, most)) console.log(`    ${error}`)
    }
  }
}
