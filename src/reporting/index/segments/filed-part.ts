/**
 * A segment and its records as one piece of bytes, so that reports from outside are searched and
 * read without parsing more than what is shown.
 *
 *   4 u32   length of the segment in bytes, number of records, length of the records in bytes, 0
 * then the segment (segment-file.ts), at a multiple of 8; where each record begins, one more at the
 * end (u32); the records (record-block.ts)
 */
import type { RecordBlock } from './record-block.ts'
import type { Segment } from './segment.ts'
import { openSegment, writeSegment } from './segment-file.ts'

export interface FiledPart {
  segment: Segment
  records: RecordBlock
}

const head = 16

export function writeFiledPart({ segment, records: { offsets, bytes } }: FiledPart): ArrayBuffer {
  const file = new Uint8Array(writeSegment(segment))
  const whole = new Uint8Array(head + file.length + offsets.byteLength + bytes.length)
  new Uint32Array(whole.buffer, 0, head / 4).set([file.length, segment.size, bytes.length])
  whole.set(file, head)
  new Uint32Array(whole.buffer, head + file.length, offsets.length).set(offsets)
  whole.set(bytes, head + file.length + offsets.byteLength)
  return whole.buffer
}

/**
 * Views over the bytes; null where another version of the program wrote them or they do not hold
 * together.
 */
export function openFiledPart(buffer: ArrayBuffer): FiledPart | null {
  if (buffer.byteLength < head) return null
  const [length = 0, count = 0, recordBytes = 0] = new Uint32Array(buffer, 0, head / 4)
  if (length % 8 !== 0 || buffer.byteLength !== head + length + (count + 1) * 4 + recordBytes)
    return null
  const segment = openSegment(buffer, head, length, { trusted: true })
  return segment?.size === count
    ? {
        segment,
        records: {
          offsets: new Uint32Array(buffer, head + length, count + 1),
          bytes: new Uint8Array(buffer, head + length + (count + 1) * 4),
        },
      }
    : null
}
