/** Records as UTF-8 JSON end to end, each parsed when it is asked for. */
import type { ReportRecord } from '../../model/knowledge.ts'

export interface RecordBlock {
  /** where each begins; one more at the end */
  offsets: Uint32Array
  bytes: Uint8Array
}

const encoder = new TextEncoder(), decoder = new TextDecoder()

export function packRecords(records: readonly ReportRecord[]): RecordBlock {
  const texts = records.map((record) => encoder.encode(JSON.stringify(record))), offsets = new Uint32Array(texts.length + 1)
  texts.forEach((text, i) => { offsets[i + 1] = offsets[i]! + text.length })
  const bytes = new Uint8Array(offsets.at(-1)!)
  texts.forEach((text, i) => bytes.set(text, offsets[i]))
  return { offsets, bytes }
}

export function readRecord({ offsets, bytes }: RecordBlock, number: number): ReportRecord {
  return JSON.parse(decoder.decode(bytes.subarray(offsets[number], offsets[number + 1]))) as ReportRecord
}

/** Those that are not left out, one after the other; nothing is parsed. */
export function mergeRecords(inputs: readonly { records: RecordBlock; leftOut: ReadonlySet<number> }[]): RecordBlock {
  const kept = inputs.flatMap(({ records: { offsets, bytes }, leftOut }) =>
    Array.from({ length: offsets.length - 1 }, (_, number) => number).filter((number) => !leftOut.has(number)).map((number) => bytes.subarray(offsets[number], offsets[number + 1])))
  const offsets = new Uint32Array(kept.length + 1)
  kept.forEach((record, i) => { offsets[i + 1] = offsets[i]! + record.length })
  const bytes = new Uint8Array(offsets.at(-1)!)
  kept.forEach((record, i) => bytes.set(record, offsets[i]))
  return { offsets, bytes }
}
