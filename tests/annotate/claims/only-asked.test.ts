import { expect, it } from 'vitest'
import { onlyAsked } from '../../../src/annotate/claims/speakers/candidates/only-asked.ts'
import { plainlyMeant } from './plainly-meant.ts'
import { saidIn } from './said-in.ts'

/** Who only asked, of all whom the last claim may mean. */
const asker = (text: string) =>
  plainlyMeant(
    (o) => o.table.facts.find((facts) => onlyAsked(o, facts)) ?? null,
    text,
    'Rosa Orlo',
    'Mary Fisk',
  )

it('who asks does not answer', () => {
  const asked = 'Mary Fisk came. Rosa Orlo asked her what the reply was.\n'
  expect(asker(`${asked}"There was none," she answered.`)).toBe('Rosa Orlo')
  expect(asker(`${asked}"I must know," she said.`)).toBeNull()
  expect(asker('Rosa Orlo said it rained.\n"Not here," she replied.')).toBeNull()
})

it('who asks a minister is not the minister', () => {
  const said = saidIn('ar', [
    'جلسة',
    'وسأل النائب كمال راشد وزير المالية عن الدين العام، فأوضح أن الدين بلغ 60 مليارا.',
  ])
  expect(said.at(-1)).toEqual([null, 'وزير المالية', 'الدين بلغ 60 مليارا'])
})
