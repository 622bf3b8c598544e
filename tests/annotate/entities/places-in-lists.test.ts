import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import type { WordRange } from '../../../src/annotate/entities/patterns/pattern.ts'
import { placesInLists } from '../../../src/annotate/entities/patterns/places-in-lists.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** Which of `places`, one word each, a list in `text` shows to be places. */
function shownIn(text: string, places: readonly string[]): string[] {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  const ranges = places.map((place): WordRange => {
    const from = words.findIndex((word) => text.slice(word.start, word.end) === place)
    return { type: 'LOC', from, to: from + 1 }
  })
  const shown = placesInLists(words, ranges, arabic.names)
  return places.filter((_, k) => shown.has(ranges[k]!))
}

describe('a word of every day that may be a place', () => {
  it.each([
    ['زار الوفد أملج والوجه والعين صباحا.', ['أملج', 'والوجه', 'والعين'], ['والوجه', 'والعين']],
    ['وفود من مالي وغانا.', ['مالي', 'وغانا'], ['مالي']],
  ])('is one beside another place: %s', (text, places, shown) =>
    expect(shownIn(text, places)).toEqual(shown),
  )

  it.each([
    ['غسل يديه والوجه والعين ومضى.', ['والوجه', 'والعين']],
    ['زار الوفد أملج، والوجه باسم.', ['أملج', 'والوجه']],
    ['زار الوفد الوجه مساء.', ['الوجه']],
  ])('is none otherwise: %s', (text, places) => expect(shownIn(text, places)).toEqual([]))
})
