import { expect, it } from 'vitest'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { speaksOfHimself } from '../../../src/annotate/claims/speakers/speaks-of-himself.ts'
import { plainlyMeantInArabic } from './plainly-meant.ts'

/** Who of an article would speak of himself in its last claim. */
const himself = (o: Occasion): EntityFacts | null =>
  o.table.facts.find(({ entity }) => speaksOfHimself(o, entity)) ?? null

const captain = { name: 'سامي نصر', introduction: 'القبطان' }
const after = (told: string) => `غرقت سفينة القبطان سامي نصر. ${told}`

it.each(['وقال المساعد إن سامي نصر كان نائما.', 'وقال المساعد إن القبطان كان نائما.'])(
  'nobody whose name or role begins what is told: %s',
  (told) => expect(plainlyMeantInArabic(himself, after(told), captain)).toBe('سامي نصر'),
)

it.each([
  'وقال القبطان إن المساعد كان نائما.',
  'وقال سامي نصر إن القبطان أمر بذلك.',
  'وقال القبطان: «القبطان آخر من ينجو».',
])('but by other words, in a quotation or where he is named: %s', (told) =>
  expect(plainlyMeantInArabic(himself, after(told), captain)).toBeNull(),
)
