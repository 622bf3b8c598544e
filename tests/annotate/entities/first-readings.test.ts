import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { isWholeBehind, placeBehindAnd } from '../../../src/annotate/entities/first-readings.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { Candidate } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

/** A word of a text and the one before it. */
function wordIn(text: string, folded: string) {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  const at = words.findIndex((word) => word.folded === folded)
  return [words[at]!, words[at - 1]] as const
}

describe('the first letter of a name', () => {
  it.each([
    ['رفض السيد كلارك الاقتراح', 'كلارك'],
    ['وأضاف كلارك أن الطريق مغلق', 'كلارك'],
  ])('is no particle in: %s', (text, name) =>
    expect(isWholeBehind(...wordIn(text, name), arabic.names)).toBe(true),
  )
  it.each([
    ['حضر طارق السيد وكلارك أيضا', 'وكلارك'],
    ['قال لكلارك إن الطريق مغلق', 'لكلارك'],
    ['جلس كلارك أمس', 'كلارك'],
  ])('may be one in: %s', (text, name) =>
    expect(isWholeBehind(...wordIn(text, name), arabic.names)).toBe(false),
  )
})

describe('«و» between two places', () => {
  it.each([
    ['سافر إلى حلب والكوت', 'والكوت'],
    ['الطقس في مكة المكرمة وجدة', 'وجده'],
  ])('is a particle, whatever else is written so: %s', (text, name) =>
    expect(placeBehindAnd(...wordIn(text, name), arabic.names)).toMatchObject({ skip: 1 }),
  )
  it('is one also where a pack has a longer name', () => {
    const text = 'تقام الحفلات في الرياض وجدة والدمام.'
    const start = text.indexOf('وجدة')
    const town: Candidate = { pack: 'p', id: 'a', type: 'LOC', kind: 'city', score: 1 }
    const hit = { start, end: start + 4, candidates: [town], hint: false }
    const names = findEntities(toDocument(text, 'ar'), arabic, [hit]).map(({ name }) => name)
    expect(names).toEqual(['الرياض', 'جدة', 'الدمام'])
  })
  it.each([
    ['قال ديفيد والكوت إنه باق', 'والكوت'],
    ['سافر إلى حلب والبيت', 'والبيت'],
  ])('is not read as one in: %s', (text, name) =>
    expect(placeBehindAnd(...wordIn(text, name), arabic.names)).toBe(null),
  )
})

describe('the noun of a quarter', () => {
  const skipped = (folded: string) =>
    arabic.names
      .findForms(folded)
      .filter((form) => form.folded === 'حي')
      .map(({ skip }) => skip)

  it.each([
    ['بحي', 1],
    ['وبحي', 2],
    ['وحي', 1],
  ])('is read under a particle: %s', (word, skip) => expect(skipped(word)).toEqual([skip]))
  it.each(['يحي', 'صحي'])('is not read in %s', (word) => expect(skipped(word)).toEqual([]))
})
