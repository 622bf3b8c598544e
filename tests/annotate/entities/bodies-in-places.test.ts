import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { joinBodiesInPlaces } from '../../../src/annotate/entities/patterns/bodies-in-places.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** The names of `text` where its first `length` words are a body and the next one a place. */
function namesOf(text: string, length: number): string[] {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  const body = { type: 'ORG' as const, from: 0, to: length }
  const place = { type: 'LOC' as const, from: length, to: length + 1 }
  return joinBodiesInPlaces(words, [body, place], arabic.names).map(
    ({ type, from, to }) => `${type} ${text.slice(words[from]!.start, words[to - 1]!.end)}`,
  )
}

describe('the place under «ب» behind a body', () => {
  it.each([
    ['المحكمة العامة ببيشة قضت بذلك.', 2, 'المحكمة العامة ببيشة'],
    ['والغرفة التجارية بعنيزة حضرت.', 2, 'والغرفة التجارية بعنيزة'],
  ])('belongs to its name: %s', (text, length, name) =>
    expect(namesOf(text, length)).toEqual([`ORG ${name}`]),
  )

  it.each([
    ['مستشفى النخيل ببيشة استقبلهم.', 2, ['ORG مستشفى النخيل', 'LOC ببيشة']],
    ['المحكمة العامة، ببيشة، قضت بذلك.', 2, ['ORG المحكمة العامة', 'LOC ببيشة']],
    ['المحكمة العامة بيروت قضت بذلك.', 2, ['ORG المحكمة العامة', 'LOC بيروت']],
    ['المحكمة ببيشة قضت بذلك.', 1, ['ORG المحكمة', 'LOC ببيشة']],
  ])('stands by itself: %s', (text, length, names) => expect(namesOf(text, length)).toEqual(names))
})
