/**
 * What the famous do or did, by the source's words. trades.tsv has one trade a line: the source's
 * word in small letters, the kind of record, then English, Arabic and French of a man and a woman.
 */
import { join } from 'node:path'
import { loadLines } from '../load-lines.ts'

/** A trade's words of a man and of a woman, by language. */
export interface Trade {
  kind: string
  en: readonly [string, string]
  ar: readonly [string, string]
  fr: readonly [string, string]
}

let trades: ReadonlyMap<string, Trade> | null = null

/** By the source's word; null for one that judges or tells of no public role. */
export function getTrade(word: string): Trade | null {
  trades ??= new Map(
    loadLines(join(import.meta.dirname, 'trades.tsv')).map((line) => {
      const [trade = '', kind = '', enM = '', enF = ''] = line.split('\t')
      const [arM = '', arF = '', frM = '', frF = ''] = line.split('\t').slice(4)
      return [trade, { kind, en: [enM, enF], ar: [arM, arF], fr: [frM, frF] }]
    }),
  )
  return trades.get(word) ?? null
}
