import { expect, test, vi } from 'vitest'
import { closeToPages } from '../../../src/platform/storage/close-area.ts'

test('an area is closed where the browser has the switch, and nothing breaks where it has none or refuses', async () => {
  const setAccessLevel = vi.fn(async () => {})
  expect(await closeToPages({ setAccessLevel })).toBe(true)
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' })
  expect(await closeToPages({})).toBe(false)
  expect(await closeToPages({ setAccessLevel: () => Promise.reject(new Error('not here')) })).toBe(
    false,
  )
})
