import { describe, expect, it } from 'vitest'
import { arabic } from '../../../src/languages/ar/index.ts'
import { bit } from '../../../src/languages/names/name-lexicon.ts'
import { fold } from '../../../src/text/fold.ts'

/** Whether the lists know a word as a given name. */
const isGiven = (word: string) =>
  ((arabic.names.getLexicon().words.get(fold(word)) ?? 0) & bit.given) !== 0

describe('the given names of the Arab countries', () => {
  it.each(['نبوية', 'إشراقة', 'رميساء', 'شحادة', 'سائد', 'صايل', 'الهواري'])('have %s', (name) =>
    expect(isGiven(name)).toBe(true),
  )

  it.each(['ويزن', 'وسناء'])('leave «and» off a name: %s', (word) =>
    expect(isGiven(word)).toBe(false),
  )

  // «عاليا»: high up; «خيرة»: the best of; «سعيدة»: happy
  it.each(['عاليا', 'خيرة', 'سعيدة', 'فجر'])('leave out the word of every day %s', (word) =>
    expect(isGiven(word)).toBe(false),
  )
})
