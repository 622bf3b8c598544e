import { expect, it } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { dropSpeech } from '../../../src/annotate/entities/passes/drop-speech.ts'

/** What the pass leaves of the words that stand in brackets. */
function namesOf(marked: string): string[] {
  const text = marked.replaceAll(/[[\]]/g, '')
  let start = 0
  const drafts = marked.split(/[[\]]/).flatMap((part, i): Draft[] => {
    const end = start + part.length
    const words = part.split(' ')
    const draft = {
      type: 'ORG' as const,
      sentence: 0,
      from: 0,
      to: words.length,
      start,
      end,
      words,
    }
    start = end
    return i % 2 === 1 ? [draft] : []
  })
  return dropSpeech(drafts, text).map((draft) => text.slice(draft.start, draft.end))
}

it('leaves out what was said to an outlet whose name stands in quotation marks', () =>
  expect(namesOf('قالت لإذاعة "[شمس]": "[لن أنسحب أبدا]".')).toEqual(['شمس']))

it('keeps a quoted name behind its noun, and one that only begins what is said', () => {
  expect(namesOf('قالت لإذاعة "[شمس الجنوب]": "[جمعية النهر] مغلقة".')).toEqual([
    'شمس الجنوب',
    'جمعية النهر',
  ])
  expect(namesOf('قالت "[شمس]": "[نجم الجنوب]" في مداره.')).toEqual(['شمس', 'نجم الجنوب'])
  expect(namesOf('تعمل منظمة: "[شمس الجنوب]" في المدينة.')).toEqual(['شمس الجنوب'])
})
