import { expect, it } from 'vitest'
import { isOnlyAddress } from '../../../src/annotate/claims/only-an-address.ts'

const tells = (text: string) => !isOnlyAddress(text, [{ start: 0, end: text.length }])

it('an address alone tells nothing', () => {
  expect(tells('https://news.example/world/4')).toBe(false)
  expect(tells('www.news.example ')).toBe(false)
})

it('words beside it do, and nothing is no address', () => {
  expect(tells('We put it on https://news.example/world/4')).toBe(true)
  expect(isOnlyAddress('', [])).toBe(false)
})
