import { expect, it } from 'vitest'
import { withoutForefathers } from '../../../src/languages/ar/linking/forefathers.ts'

it.each([
  ['فهد بن سالم بن راشد آل حامد', ['فهد بن سالم آل حامد', 'فهد بن سالم']],
  ['فهد بن عبد العزيز ابن راشد', ['فهد بن عبد العزيز']],
  ['فهد بن سالم آل حامد', ['فهد بن سالم']],
])('«%s» is also told with the father alone', (name, shorter) =>
  expect(withoutForefathers(name)).toEqual(shorter),
)

it.each(['فهد بن سالم', 'فهد الحامد', 'عبد الله الثاني ابن الحسين', 'Fahd bin Salem'])(
  '«%s» tells no more than the father',
  (name) => expect(withoutForefathers(name)).toEqual([]),
)
