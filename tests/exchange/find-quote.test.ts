import { expect, it } from 'vitest'
import { findQuote } from '../../src/exchange/find-quote.ts'
import { startCpuTimer } from '../cpu-timer.ts'

const line = 'The port was closed after the storm, and the mayor said that it would stay so. '
const text = line.repeat(250)

it('tells a word that stands in hundreds of places by the letters around it', () => {
  const start = text.indexOf('the mayor', 11_000)
  const changed = `${text.slice(0, start)}the tired mayor${text.slice(start + 'the mayor'.length)}`
  const quote = { exact: 'the', prefix: 'the storm, and ', suffix: ' tired mayor said' }
  expect(findQuote(changed, quote, null)).toEqual({ start, end: start + 3 })
})

it('takes the nearest of hundreds of places that are alike', () => {
  const places = [...text.matchAll(/the mayor/g)].map(({ index }) => index)
  const quote = { exact: 'the mayor', prefix: 'storm, and ', suffix: ' said that' }
  expect(findQuote(text, quote, places[170]! + 5)!.start).toBe(places[170])
})

it('finds one letter with thousands around it in no time', () => {
  const strange = { prefix: 'qwerty uiop '.repeat(340), suffix: 'asdf ghjkl '.repeat(360) }
  const computed = startCpuTimer()
  for (let i = 0; i < 5; i++) findQuote(text, { exact: 'e', ...strange }, null)
  // some milliseconds; it was two minutes each
  expect(computed()).toBeLessThan(3000)
})

it('finds a long quote that was changed among places that are almost alike, in short time', () => {
  const long = line.repeat(1500)
  const exact = long.slice(0, 2000).replaceAll('mayor', 'mXyor')
  const computed = startCpuTimer()
  expect(findQuote(long, { exact, prefix: '', suffix: '' }, null)).not.toBeNull()
  // half a second; it was six, and four times as many for twice as long a quote
  expect(computed()).toBeLessThan(2500)
})

it('takes the nearest of dozens of places that are almost alike', () => {
  const places = [...text.matchAll(/the mayor said/g)].map(({ index }) => index)
  const quote = { exact: 'the mXyor said', prefix: 'storm, and ', suffix: ' that it' }
  expect(findQuote(text, quote, places[170]! + 5)!.start).toBe(places[170])
})

it('finds a long quote among other words than those that stood around it, and no short one', () => {
  const long = 'The ferry to the northern islands sails twice a week from now on.'
  const around = {
    prefix: 'Nobody in the town hall knew why. ',
    suffix: ' Tickets cost less, too.',
  }
  const moved = `A brief history of boats: ${long} (Read more on page nine of this guide.)`
  const start = moved.indexOf(long)
  expect(findQuote(moved, { exact: long, ...around }, null)).toEqual({
    start,
    end: start + long.length,
  })
  expect(findQuote(moved, { exact: 'twice a week', ...around }, null)).toBeNull()
})

it('finds a changed quote that stands over the border of two stretches', () => {
  const filling = 'Nothing of note happened in the valley that day. '.repeat(100)
  const exact = 'The lighthouse keeper counted ninety whales before breakfast.'
  for (let at = 4096 - exact.length; at <= 4096; at += 10) {
    const changed = exact.replace('ninety', 'eighty')
    const long = filling.slice(0, at) + changed + filling.slice(at)
    expect(findQuote(long, { exact, prefix: '', suffix: '' }, 0)).toEqual({
      start: at,
      end: at + exact.length,
    })
  }
})
