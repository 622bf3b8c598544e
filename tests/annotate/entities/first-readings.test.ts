import { describe, expect, it } from 'vitest'
import { isWholeBehind, placeBehindAnd } from '../../../src/annotate/entities/first-readings.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
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
  it('is a particle, whatever else is written so', () =>
    expect(placeBehindAnd(...wordIn('سافر إلى حلب والكوت', 'والكوت'), arabic.names)).toMatchObject({
      skip: 1,
    }))
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
