import { describe, expect, it } from 'vitest'
import type { NameHit } from '../../../src/model/annotation.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { partPlaces } from '../../../src/annotate/entities/passes/part-places.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** The places of `text`, whose `words` from the first on were taken for one; packs know `names`. */
function placesOf(text: string, words: number, names: readonly string[]): string[] {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  const read = sentences[0]!.slice(0, words)
  const hits = names.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    hint: false,
    candidates: [{ type: 'LOC' }],
  })) as unknown as NameHit[]
  const whole = {
    type: 'LOC' as const,
    words: read.map(({ folded }) => folded),
    sentence: 0,
    from: 0,
    to: words,
    start: 0,
    end: read.at(-1)!.end,
  }
  const parts = partPlaces([whole], hits, sentences, arabic.names)
  for (const { words: folded, from, to } of parts) expect(folded).toHaveLength(to - from)
  return parts.map(({ start, end }) => text.slice(start, end))
}

describe('places that were read as one', () => {
  it.each([
    ['مراكش وأم درمان بعيدتان', 3, ['أم درمان'], ['مراكش', 'أم درمان']],
    ['وأم درمان بعيدة', 2, ['أم درمان'], ['أم درمان']],
    ['نيالا جنوب دارفور', 3, ['نيالا', 'جنوب دارفور'], ['نيالا', 'جنوب دارفور']],
    ['عفرين شمال غربي البلاد', 2, [], ['عفرين']],
    ['سوريا دمشق', 2, ['سوريا', 'دمشق'], ['سوريا', 'دمشق']],
    ['عفرين شمال غربي سوريا', 2, ['عفرين'], ['عفرين']],
  ])('are parted: %s', (text, words, names, parts) =>
    expect(placesOf(text, words, names)).toEqual(parts),
  )

  it.each([
    ['a name with «و» in it', 'صور والنجمة بعيدتان', 2, []],
    ['a word that begins with «و» by itself', 'حي وادي حلفا', 3, ['وادي حلفا']],
    ['a region whose town no pack knows', 'باجة جنوب دارفور', 3, ['جنوب دارفور']],
    ['a direction with nothing behind it', 'باب شرقي قديم', 2, []],
    ['two places beside each other', 'مدينة نيالا الفاشر', 3, ['نيالا', 'الفاشر']],
  ])('stay one: %s', (_, text, words, names) =>
    expect(placesOf(text, words, names)).toHaveLength(1),
  )
})

it.each([
  ['واتهمت واشنطن طهران بخرق الهدنة.', ['واشنطن', 'طهران']],
  ['وتحذر بكين طوكيو من العواقب.', ['بكين', 'طوكيو']],
  ['في واشنطن طهران موضوع الساعة.', ['واشنطن طهران']],
])('two capitals behind a verb are who does something and to whom: %s', (text, parts) => {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  const words = sentences[0]!.slice(1, 3)
  const hits = words.map(({ start, end }) => ({
    start,
    end,
    hint: false,
    candidates: [{ type: 'LOC' }],
  })) as unknown as NameHit[]
  const [start, end] = [words[0]!.start, words[1]!.end]
  const folded = words.map((word) => word.folded)
  const whole = { type: 'LOC' as const, words: folded, sentence: 0, from: 1, to: 3, start, end }
  const found = partPlaces([whole], hits, sentences, arabic.names)
  expect(found.map((one) => text.slice(one.start, one.end))).toEqual(parts)
})
