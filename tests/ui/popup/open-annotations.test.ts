import { expect, it } from 'vitest'
import { NotAnnotations } from '../../../src/exchange/read-annotations.ts'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import { openAnnotations } from '../../../src/ui/popup/open-annotations.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const url = 'https://courier.example/2025/bridge'
const text = [...Array(600)]
  .map(
    (_, i) => `On day ${i} the council of Port Selwyn spoke about bridge ${i * 7} for two hours. `,
  )
  .join('')
const page = { article: { url }, document: { text } } as Apparatus
const annotate = (exact: string) => ({
  target: { source: url, selector: { type: 'TextQuoteSelector', exact } },
})

it('opens a file of thousands of long quotes that stand nowhere in some seconds', () => {
  const strange = 'Fishermen in the islands said that busier months were near. '.repeat(60)
  const items = [...Array(2000)].map((_, i) => annotate(`${i} ${strange}`))
  const changed = annotate('On day 300 the counXil of Port Selwyn spoke about bridge 2100')
  const exact = annotate('On day 400 the council of Port Selwyn')
  const computed = startCpuTimer()
  // its own bound of two seconds counted so too: how busy the machine is changes nothing
  const { annotations, leftOut } = openAnnotations(
    page,
    JSON.stringify([changed, ...items, exact]),
    computed,
  )
  // some two; it was fifteen
  expect(computed()).toBeLessThan(8_000)
  const found = annotations.filter(({ place }) => place !== null)
  expect(found.map(({ quote }) => quote!.exact.slice(0, 10))).toEqual(['On day 300', 'On day 400'])
  expect(annotations.length + leftOut).toBe(2002)
}, 60_000)

it('refuses by name a file that holds pages in pages without end', () => {
  const deep = '{"first":'.repeat(50_000) + '{}' + '}'.repeat(50_000)
  expect(() => openAnnotations(page, deep)).toThrow(NotAnnotations)
  const collection = { first: { items: [annotate('On day 3')] } }
  expect(openAnnotations(page, JSON.stringify(collection)).annotations).toHaveLength(1)
})
