import { describe, expect, it } from 'vitest'
import { opensSentence } from '../../../src/annotate/claims/speakers/opens-sentence.ts'
import type { ReadSoFar } from '../../../src/annotate/claims/speakers/quoted-on.ts'
import { toDocument } from '../../to-document.ts'
import { plainlyMeantInArabic } from './plainly-meant.ts'

/** Whom the last claim means where the first of the names is the likeliest. */
function meant(lines: readonly string[], ...names: string[]): string | null {
  const text = lines.join('\n')
  const { blocks } = toDocument(text, 'ar')
  const soFar: ReadSoFar = {
    blocks,
    decided: new Map(),
    speakers: new Map(),
    bySource: new Map(),
    last: null,
  }
  const best = names[0]!
  return plainlyMeantInArabic(
    (o) =>
      opensSentence(o, o.table.facts.find(({ entity }) => entity.name === best) ?? null, soFar),
    text,
    ...names,
  )
}

describe('a verb without a subject opens a paragraph', () => {
  const [sami, first] = ['سامي نصر', 'قال سامي نصر إن الجسر مغلق.']

  it('of the likeliest person, where nobody else of those who spoke last is named', () => {
    const met = 'التقى سامي نصر ليلى حداد.'
    expect(meant([`${first} ${met}`, 'وأضاف أن الطريق مفتوح.'], sami, 'ليلى حداد')).toBe(sami)
  })

  it('not where somebody else spoke, nor where it is a woman’s', () => {
    const other = 'وقال كريم فؤاد إن الميناء مفتوح.'
    expect(meant([first, other, 'وأضاف أن الطريق مفتوح.'], sami, 'كريم فؤاد')).toBeNull()
    expect(meant([first, 'وأضافت أن الطريق مفتوح.'], sami)).toBeNull()
  })
})

describe('a verb without a subject opens a sentence', () => {
  const sami = 'سامي نصر'

  it('of the only person named so far', () => {
    expect(meant(['انتظرنا مع سامي نصر أمام الميناء. وقال إن الطريق مفتوح.'], sami)).toBe(sami)
  })

  it('not where another is named, nor behind other words', () => {
    const both = 'انتظرنا مع سامي نصر وكريم فؤاد أمام الميناء. وقال إن الطريق مفتوح.'
    expect(meant([both], sami, 'كريم فؤاد')).toBeNull()
    expect(
      meant(['انتظرنا مع سامي نصر أمام الميناء. وفي المساء قال إن الطريق مفتوح.'], sami),
    ).toBeNull()
  })
})
