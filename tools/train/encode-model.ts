import { featureSpace } from '../../src/annotate/entities/feature-numbers.ts'
import { isPossiblePair, labelCount, tableSize } from '../../src/annotate/entities/labels.ts'
import { linkParts } from '../../src/annotate/entities/links.ts'
import { pushVarint } from './push-varint.ts'
import type { TrainedModel } from './train-model.ts'

/** Steps of a weight: weights are clipped at 127 of them. */
const step = 1 / 24
/** Weights of so many steps or fewer are left out. */
const least = 2

const steps = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / step)))

/** The file that sequence-model.ts reads. */
export function encodeModel({ vocabulary, rows, weights, transitions }: TrainedModel): Buffer {
  const bytes: number[] = []
  const length = linkParts * tableSize
  const head = Buffer.alloc(4 + length + 4)
  head.writeFloatLE(step, 0)
  for (let i = 0; i < length; i++)
    head.writeInt8(isPossiblePair(i) ? steps(transitions[i]!) : 0, 4 + i)
  let count = 0
  let before = 0
  for (let hash = 0; hash < featureSpace; hash++) {
    if (rows[hash] === -1) continue
    const entries: number[] = []
    for (let label = 0; label < labelCount; label++) {
      const value = steps(weights[rows[hash]! * labelCount + label]!)
      if (Math.abs(value) > least) entries.push(label, value & 255)
    }
    if (entries.length === 0 && !vocabulary.has(hash)) continue
    pushVarint(bytes, hash - before)
    bytes.push(entries.length / 2, ...entries)
    before = hash
    count++
  }
  head.writeUInt32LE(count, 4 + length)
  return Buffer.concat([head, Buffer.from(bytes)])
}
