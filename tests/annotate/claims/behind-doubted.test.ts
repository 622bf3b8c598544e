import { expect, it } from 'vitest'
import { endOf } from '../../../src/annotate/claims/draft-places.ts'
import { behindDoubted } from '../../../src/annotate/claims/speakers/plain/behind-doubted.ts'
import type { ReadSoFar } from '../../../src/annotate/claims/speakers/quoted-on.ts'
import { plainlyMeantInArabic } from './plainly-meant.ts'

/** Who says the last claim, where each claim before is surely said by whom the rules name. */
function meant(text: string, sure = true) {
  let last: ReadSoFar['last'] = null
  return plainlyMeantInArabic(
    (occasion, candidates) => {
      const found = behindDoubted(occasion, candidates, {
        blocks: [],
        decided: new Map(),
        speakers: new Map(),
        bySource: new Map(),
        last,
      })
      const { draft, at, ruled } = occasion
      last = { draft, at, end: endOf(draft), ranked: { best: ruled.entity, sure } }
      return found
    },
    text,
    'سامي نصر',
    'هادي كمال',
    'ليلى حداد',
  )
}

const doubted = '«الباب مغلق والجسر بعيد»، همس المرشد سامي نصر.'

it('a verb without a subject goes on with who says the doubted claim before', () => {
  expect(meant(`${doubted} وأقسم أن الطريق مغلق.`)).toBe('سامي نصر')
})

it.each([
  ['somebody else is named since', `${doubted} ووصل هادي كمال. وأقسم أن الطريق مغلق.`],
  ['it begins another paragraph', `${doubted}\nوأقسم أن الطريق مغلق.`],
  ['no rule doubts the claim before', 'قال سامي نصر إن الباب مغلق. وأقسم أن الطريق مغلق.'],
])('but not where %s', (_, text) => {
  expect(meant(text)).toBeNull()
})

it('nor where it is not sure who says that', () => {
  expect(meant(`${doubted} وأقسم أن الطريق مغلق.`, false)).toBeNull()
})
