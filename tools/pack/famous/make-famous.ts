/** The records of the famous, made from packs/famous/famous.tsv while compiling. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { loadLines } from '../load-lines.ts'
import { createOfficeRecords, type OfficeRecords } from '../people/office-records.ts'
import { loadPackSource, type PackSource } from '../source.ts'
import { readFamous, type FamousLine } from './famous-lines.ts'
import { isOfOldTimes, originWords } from './famous-words.ts'
import { getTrade } from './trades.ts'

const table = 'famous.tsv'
/** The year in which the source was made. */
const asof = '2013'

/** Whether a pack's folder holds a table of the famous. */
export const isFamousFolder = (folder: string): boolean => existsSync(join(folder, table))

/** The pack's source: its manifest as it stands, its records made. */
export function makeFamous(folder: string): PackSource {
  const lines = loadLines(join(folder, table)).map(readFamous)
  return {
    ...loadPackSource(folder),
    entities: toRecords(lines).map((record, index) => ({
      place: { file: table, line: index + 1 },
      record,
    })),
  }
}

/**
 * Records of people, then those of the words that they share. Throws where there are no words of a
 * trade.
 */
export function toRecords(lines: readonly FamousLine[]): EntityRecord[] {
  const origins = createOfficeRecords()
  const people = lines.map((line) => toRecord(line, origins))
  return [...people, ...origins.list()]
}

function toRecord(line: FamousLine, origins: OfficeRecords): EntityRecord {
  const { curid, name, aliases, gender, born, country, prior, arabic } = line
  const [label, ...others] = arabic
  const trade = getTrade(line.trade)
  if (!trade) throw new Error(`no words of the trade "${line.trade}" of ${name}`)
  const words = originWords(trade, line)
  return {
    id: `w${curid}`,
    type: 'PER',
    kind: trade.kind,
    labels: { ...(label !== undefined && { ar: label }), en: name },
    aliases: {
      ...(others.length > 0 && { ar: others }),
      ...(aliases.length > 0 && { en: aliases }),
    },
    descriptions: {},
    ...(country !== '' && { country }),
    prior: prior / 100,
    gender,
    ...(born !== null && !isOfOldTimes(born) && { born: String(born) }),
    offices: [
      {
        office: origins.of(words.en.join('|'), () => words),
        asof: asof,
        source: `wikipedia:${curid}`,
      },
    ],
  }
}
