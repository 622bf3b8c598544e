import { featureSpace } from '../../src/annotate/entities/feature-numbers.ts'
import { isPossiblePair, labelCount, tableSize } from '../../src/annotate/entities/labels.ts'
import { linkParts } from '../../src/annotate/entities/links.ts'
import { pushVarint } from './push-varint.ts'
import type { TrainedModel } from './train-model.ts'

/** Steps of a weight: weights are clipped at 127 of them. */
const step = 1 / 12

const steps = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / step)))

/** The file that sequence-model.ts reads; weights nearer to nothing than `least` are left out. */
export function encodeModel(
  { vocabulary, rows, weights, transitions }: TrainedModel,
  least: number,
): Buffer {
  const gaps: number[] = []
  const counts: number[] = []
  const labels: number[] = []
  const values: number[] = []
  let before = 0
  for (let hash = 0; hash < featureSpace; hash++) {
    if (rows[hash] === -1) continue
    const first = labels.length
    for (let label = 0; label < labelCount; label++) {
      const weight = weights[rows[hash]! * labelCount + label]!
      if (Math.abs(weight) < least) continue
      labels.push(label)
      values.push(steps(weight) & 255)
    }
    if (labels.length === first && !vocabulary.has(hash)) continue
    pushVarint(gaps, hash - before)
    counts.push(labels.length - first)
    before = hash
  }
  const length = linkParts * tableSize
  const head = Buffer.alloc(4 + length + 8)
  head.writeFloatLE(step, 0)
  for (let i = 0; i < length; i++)
    head.writeInt8(isPossiblePair(i) ? steps(transitions[i]!) : 0, 4 + i)
  head.writeUInt32LE(counts.length, 4 + length)
  head.writeUInt32LE(labels.length, 8 + length)
  return Buffer.concat([head, ...[counts, labels, values, gaps].map((bytes) => Buffer.from(bytes))])
}
