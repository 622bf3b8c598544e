import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { draftNames } from '../../../src/annotate/entities/find-entities.ts'
import { isPossiblePair, labelCount, tableSize } from '../../../src/annotate/entities/labels.ts'
import { linkKinds } from '../../../src/annotate/entities/links.ts'
import { findLabelShares } from '../../../src/annotate/entities/second-look/label-shares.ts'
import { keepLikely } from '../../../src/annotate/entities/second-look/look-again.ts'
import { findStandings } from '../../../src/annotate/entities/second-look/standings.ts'
import type { SequenceModel } from '../../../src/annotate/entities/sequence-model.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import type { Trees } from '../../../src/model/decision-trees.ts'
import { makeRandom } from '../../../tools/train/random.ts'
import { toDocument } from '../../to-document.ts'

const random = makeRandom(7)
const step = 0.05
const transitions = Float32Array.from({ length: linkKinds * tableSize }, (_, at) =>
  isPossiblePair(at) ? Math.round(40 * random() - 20) : -1e9,
)
const model = { step, transitions } as SequenceModel
const links = Uint8Array.of(0, 3, 5)
const scores = Float32Array.from({ length: 3 * labelCount }, () => Math.round(60 * random() - 30))

/** Every path through three words with its weight, as nobody would reckon it for more. */
function* allPaths(): Generator<[path: number[], weight: number]> {
  for (let a = 0; a < labelCount; a++)
    for (let b = 0; b < labelCount; b++)
      for (let c = 0; c < labelCount; c++) {
        const isInside = a > 0 && a % 2 === 0
        const moves =
          transitions[links[1]! * tableSize + a * labelCount + b]! +
          transitions[links[2]! * tableSize + b * labelCount + c]!
        const own = scores[a]! + scores[labelCount + b]! + scores[2 * labelCount + c]!
        if (!isInside && moves > -1e8) yield [[a, b, c], Math.exp(step * (moves + own))]
      }
}

function shareOf(holds: (path: number[]) => boolean): number {
  let [sum, all] = [0, 0]
  for (const [path, weight] of allPaths()) {
    all += weight
    if (holds(path)) sum += weight
  }
  return sum / all
}

describe('how likely a label is', () => {
  const shares = findLabelShares(model, scores, links)
  it('is the part of all paths that go through it', () => {
    for (let i = 0; i < 3; i++)
      for (let label = 0; label < labelCount; label++)
        expect(shares.ofLabel(i, label)).toBeCloseTo(
          shareOf((path) => path[i] === label),
          9,
        )
  })
  it('tells of a name the paths that hold just its words', () => {
    const person = (path: number[]) => path[0] === 1 && path[1] === 2 && path[2] !== 2
    expect(shares.ofName({ type: 'PER', from: 0, to: 2 })).toBeCloseTo(shareOf(person), 9)
    const body = (path: number[]) => path[2] === 3
    expect(shares.ofName({ type: 'ORG', from: 2, to: 3 })).toBeCloseTo(shareOf(body), 9)
  })
})

const surely = (share: number): Trees => ({
  count: 0,
  start: Math.log(share / (1 - share)),
  features: new Uint8Array(),
  thresholds: new Float32Array(),
  values: new Float32Array(),
})

describe('the second look', () => {
  const text = 'قالت الوزيرة سلمى الحداد إن مصنع طنجة سيفتح، كما ذكر تامورتي الخباز.'
  const { drafted, source } = draftNames(toDocument(text, 'ar'), getLanguage('ar')!, [])
  const standings = findStandings(drafted, source)
  const namesOf = (drafts: readonly Draft[]) =>
    drafts.map(({ start, end }) => text.slice(start, end))

  it('weighs every draft of a common type by numbers alone', () => {
    expect(standings.kept.map(({ draft }) => draft)).toEqual(drafted.drafts)
    for (const { numbers } of [...standings.kept, ...standings.further])
      expect(numbers.every(Number.isFinite)).toBe(true)
  })
  it('drops what is unlikely and nothing else', () => {
    const trees = { kept: surely(0.1), further: surely(0.1) }
    expect(keepLikely(drafted.drafts, standings, trees)).toEqual([])
    const work = { ...drafted.drafts[0]!, words: ['another'] }
    expect(keepLikely([work], standings, trees)).toEqual([work])
  })
  it('asks more of the types for which the language does', () => {
    const trees = { kept: surely(0.4), further: surely(0.1) }
    const keptFrom = new Map([['PER' as const, 0.45]])
    const types = keepLikely(drafted.drafts, standings, { ...trees, keptFrom }).map(
      ({ type }) => type,
    )
    expect(keepLikely(drafted.drafts, standings, trees)).toEqual(drafted.drafts)
    expect(types).not.toContain('PER')
    expect(types.length).toBeGreaterThan(0)
  })
  it('keeps a name at all its places where one of them is not weighed', () => {
    const trees = { kept: surely(0.1), further: surely(0.1) }
    const [first] = drafted.drafts
    const quoted = { ...first!, start: first!.start + 1000, end: first!.end + 1000 }
    expect(keepLikely([first!, quoted], standings, trees)).toEqual([first, quoted])
  })
  it('takes up what is likely, in order and without overlap', () => {
    const settled = keepLikely(drafted.drafts, standings, {
      kept: surely(0.9),
      further: surely(0.9),
    })
    expect(namesOf(settled)).toEqual(expect.arrayContaining(namesOf(drafted.drafts)))
    expect(settled.every(({ start }, i) => i === 0 || start >= settled[i - 1]!.end)).toBe(true)
  })
})
