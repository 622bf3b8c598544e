/** Records as UTF-8 JSON end to end, each parsed when it is asked for. */
import type { ReportRecord } from '../../../model/knowledge.ts'
import { layEndToEnd } from '../../../model/end-to-end.ts'

/** As layEndToEnd gives them, or laid over the bytes of a file. */
export interface RecordBlock {
  /** where each begins; one more at the end */
  offsets: Uint32Array
  bytes: Uint8Array
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const packRecords = (records: readonly ReportRecord[]): RecordBlock =>
  layEndToEnd(records.map((record) => encoder.encode(JSON.stringify(record))))

export function readRecord({ offsets, bytes }: RecordBlock, number: number): ReportRecord {
  return JSON.parse(
    decoder.decode(bytes.subarray(offsets[number], offsets[number + 1])),
  ) as ReportRecord
}

/** Those that are not left out, one after the other; nothing is parsed. */
export function mergeRecords(
  inputs: readonly { records: RecordBlock; leftOut: ReadonlySet<number> }[],
): RecordBlock {
  return layEndToEnd(
    inputs.flatMap(({ records: { offsets, bytes }, leftOut }) =>
      Array.from({ length: offsets.length - 1 }, (_, number) => number)
        .filter((number) => !leftOut.has(number))
        .map((number) => bytes.subarray(offsets[number], offsets[number + 1])),
    ),
  )
}
