import { expect, test } from 'vitest'
import { reportWords as arabic } from '../../../src/languages/ar/report-words.ts'
import { reportWords as english } from '../../../src/languages/en/report-words.ts'
import { findTokens } from '../../../src/text/tokens.ts'

test.each([...Object.values(arabic.kindWords!), ...Object.values(english.kindWords!)])(
  'words by which a title tells its kind are words as titles are read: %s',
  (list) => {
    for (const word of list.split(' '))
      expect(findTokens(word).map(({ folded }) => folded)).toEqual([word])
  },
)
