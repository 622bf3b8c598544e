import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../../src/knowledge/knowledge-base.ts'
import { openReportIndex } from '../../../../src/reporting/index/report-index.ts'
import {
  mergeRecords,
  packRecords,
  readRecord,
} from '../../../../src/reporting/index/segments/record-block.ts'
import { openSegment, writeSegment } from '../../../../src/reporting/index/segments/segment-file.ts'
import { createSegment, mergeSegments } from '../../../../src/reporting/index/segments/segment.ts'
import { createRandom, makeReports } from './made-up.ts'

const reports = makeReports(400, createRandom(1))

describe('segment as bytes', () => {
  it('is the same when it is opened, at any place of a file', () => {
    const segment = createSegment(reports, emptyKnowledge)
    const bytes = writeSegment(segment)
    const file = new Uint8Array(bytes.byteLength + 24)
    file.set(new Uint8Array(bytes), 16)
    expect(openSegment(bytes)).toEqual(segment)
    expect(openSegment(file.buffer, 16, bytes.byteLength)).toEqual(segment)
    expect(openSegment(writeSegment(createSegment([], emptyKnowledge)))).toMatchObject({ size: 0 })
  })

  it('is refused when it is not a segment, truncated or of another version', () => {
    const bytes = writeSegment(createSegment(reports, emptyKnowledge))
    const other = bytes.slice(0)
    new Uint32Array(other)[1] = 77
    for (const file of [new ArrayBuffer(0), new ArrayBuffer(4096), bytes.slice(0, -8), other])
      expect(openSegment(file)).toBeNull()
    expect(openSegment(bytes, 4, bytes.byteLength - 4)).toBeNull()
  })

  it('answers whatever its bytes are, or is refused', () => {
    const random = createRandom(5)
    const whole = writeSegment(createSegment(reports, emptyKnowledge))
    let refused = 0
    for (let i = 0; i < 300; i++) {
      const bytes = whole.slice(0)
      for (let k = 0; k < 4; k++)
        new Uint8Array(bytes)[Math.floor(random() * (i % 2 === 0 ? 300 : bytes.byteLength))] =
          Math.floor(random() * 256)
      const segment = openSegment(bytes)
      if (segment === null) {
        refused++
        continue
      }
      const index = openReportIndex([{ segment, getReport: (number) => reports[number]! }])
      expect(() => [
        index.getByOutlet('outlet 3'),
        index.getByUrl('outlet1.example/story/5'),
        index.add(reports.slice(0, 9)),
        index.beginsName('name'),
      ]).not.toThrow()
    }
    expect(refused).toBeGreaterThan(50)
  })

  it('merged from several without some reports equals the segment of the remaining ones', () => {
    const parts = [reports.slice(0, 250), reports.slice(250, 260), reports.slice(260)]
    const leftOut = [new Set([0, 7, 249]), new Set<number>(), new Set([1])]
    const merged = mergeSegments(
      parts.map((part, i) => ({
        segment: createSegment(part, emptyKnowledge),
        leftOut: leftOut[i]!,
      })),
    )
    const rest = parts.flatMap((part, i) => part.filter((_, number) => !leftOut[i]!.has(number)))
    expect(merged).toEqual(createSegment(rest, emptyKnowledge))
    const records = mergeRecords(
      parts.map((part, i) => ({ records: packRecords(part), leftOut: leftOut[i]! })),
    )
    expect(rest.map((_, number) => readRecord(records, number))).toEqual(rest)
  })
})
