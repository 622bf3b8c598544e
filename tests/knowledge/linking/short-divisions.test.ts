import { expect, it } from 'vitest'
import {
  findShortDivisions,
  getShortDivisionBehind,
} from '../../../src/knowledge/linking/surroundings/short-divisions.ts'
import { partsOf } from '../../../src/languages/words-in-linking.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

it('finds divisions that are written short behind a town', () => {
  const text = 'The mayor of Port Orlin, Ga., met farmers from Selwyn, W.Va., on Monday.'
  expect(findShortDivisions(text)).toEqual(new Map([['US', new Set(['georgia', 'west virginia'])]]))
  expect(getShortDivisionBehind(text, text.indexOf(', Ga.'))).toBe('US')
})

it('finds none behind other words', () => {
  expect(findShortDivisions('In Port Orlin, Mr. Selwyn spoke.')).toEqual(new Map())
  expect(findShortDivisions('قال رئيس بلدية أورلين، أمس، إن السوق فتحت.')).toEqual(new Map())
  expect(getShortDivisionBehind('Port Orlin, the town', 10)).toBeNull()
})

it('every such word begins as the quick test expects', () => {
  const words = partsOf('shortDivisions').flatMap((countries) => Object.values(countries).flat())
  for (const [short] of words) expect(short).toMatch(/^[A-Z][a-z]{0,4}\./)
})

it('reads a word of capitals without end once', () => {
  const text = `Port Orlin, Ga., and ${'A'.repeat(200_000)}`
  const spent = startCpuTimer()
  expect(findShortDivisions(text)).toEqual(new Map([['US', new Set(['georgia'])]]))
  // some milliseconds; it was ten minutes
  expect(spent()).toBeLessThan(1000)
})
