import { describe, expect, it } from 'vitest'
import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import { createTagger, readForTagger } from '../../../src/annotate/claims/tagger/tag-document.ts'
import { loadTagModel } from '../../../src/annotate/claims/tagger/tag-model.ts'
import { findTagWords } from '../../../src/annotate/claims/tagger/tag-words.ts'
import { findShares } from '../../../src/annotate/claims/tagger/word-chain.ts'
import {
  beginsContent,
  inContent,
  inCue,
  inSource,
  mayFollow,
  outside,
  wordLabels,
} from '../../../src/annotate/claims/tagger/word-labels.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const labels = Array.from({ length: wordLabels }, (_, label) => label)

describe('the chain of labels', () => {
  const moves = Float64Array.from(labels.flatMap((a) => labels.map((b) => Number(mayFollow(a, b)))))
  /** Every path of three words, by brute force. */
  const paths = labels.flatMap((a) =>
    labels.flatMap((b) => labels.map((c): [number, number, number] => [a, b, c])),
  )
  const scores = Float64Array.from({ length: 3 * wordLabels }, (_, k) => Math.sin(k * 7))

  it('gives the shares that counting all paths gives', () => {
    const allowed = paths.filter(
      ([a, b, c]) => mayFollow(-1, a) && mayFollow(a, b) && mayFollow(b, c),
    )
    const worth = (path: readonly number[]) =>
      Math.exp(path.reduce((sum, label, i) => sum + scores[i * wordLabels + label]!, 0))
    const total = allowed.reduce((sum, path) => sum + worth(path), 0)
    const { words, logSum } = findShares(scores, moves, 3)
    expect(logSum).toBeCloseTo(Math.log(total))
    for (const at of [0, 1, 2])
      for (const label of labels) {
        const through = allowed.filter((path) => path[at] === label)
        const share = through.reduce((sum, path) => sum + worth(path), 0) / total
        expect(words[at * wordLabels + label]).toBeCloseTo(share)
      }
  })

  it('lets no content go on that has not begun', () => {
    const { words } = findShares(scores, moves, 3)
    expect(words[inContent]).toBe(0)
  })
})

describe('the words of a block', () => {
  const text = 'قالت ليلى حسن: «وصلنا. ثم عدنا»، وأضافت'
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const name = text.indexOf('ليلى حسن')
  const words = findTagWords(text, block, [{ start: name, end: name + 8 }], (folded) => ({
    id: folded.length,
    speaks: false,
  }))

  it('are names as one word each, and the others', () => {
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'قالت',
      'ليلى حسن',
      'وصلنا',
      'ثم',
      'عدنا',
      'وأضافت',
    ])
  })

  it('stand within a quotation or not, whose stops end no sentence', () => {
    expect(words.map(({ isQuoted }) => isQuoted)).toEqual([false, false, true, true, true, false])
    expect(words.every(({ sentence }) => sentence === 0)).toBe(true)
  })
})

describe('the Arabic tagger', () => {
  const model = loadTagModel(arabic.attribution.tagger!)
  const labelsOf = (text: string) => {
    const document = toDocument(text, 'ar')
    const drafts = findDrafts(document, arabic, [])
    const unspoken = { document, entities: [], drafts, language: arabic }
    const { words, shares } = createTagger(readForTagger(unspoken, model.classOf), model).tagged(0)
    return words.map(({ start, end }, i) => {
      const own = labels.map((label) => shares[i * wordLabels + label]!)
      return [text.slice(start, end), own.indexOf(Math.max(...own))]
    })
  }

  it('tells cue, source and content apart', () => {
    expect(labelsOf('وقال الوزير إن المدرسة ستفتح غدا.')).toEqual([
      ['وقال', inCue],
      ['الوزير', inSource],
      ['إن', outside],
      ['المدرسة', beginsContent],
      ['ستفتح', inContent],
      ['غدا', inContent],
    ])
  })

  it('finds nothing where nobody speaks', () => {
    const found = labelsOf('وصل القطار إلى المدينة في الصباح.').map(([, label]) => label)
    expect(new Set(found)).toEqual(new Set([outside]))
  })
})

it('knows no nouns by which parties could be told apart', () => {
  const { classOf } = arabic.attribution.tagger!
  const pairs = [
    ['الجيش', 'التنظيم'],
    ['الشركة', 'النقابة'],
    ['الحكومه', 'المعارضه'],
    ['روسيا', 'اوكرانيا'],
  ]
  for (const [a, b] of pairs) expect(classOf(a!)).toBe(classOf(b!))
})
