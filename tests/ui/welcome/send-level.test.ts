import { expect, test } from 'vitest'
import { applyChange } from '../../../src/model/settings-change.ts'
import { defaultSettings } from '../../../src/model/settings.ts'
import { openForFeeds } from '../../../src/ui/open-for-feeds.ts'
import { getLevel, sendLevels, toChange } from '../../../src/ui/welcome/send-level.ts'

test('nothing is sent as installed, and each answer is found again in the settings that it makes', () => {
  expect(getLevel(defaultSettings)).toBe('nothing')
  let settings = defaultSettings
  for (const level of [...sendLevels, ...sendLevels]) {
    settings = applyChange(settings, toChange(level, false))
    expect(getLevel(settings)).toBe(level)
    expect(settings.online).toBe(level !== 'nothing')
  }
})

test('"nothing" shuts the door, but for headlines that the reader follows', () => {
  const pressed = applyChange(defaultSettings, toChange('self', false))
  const shut = applyChange(pressed, toChange('nothing', true))
  expect(shut.online).toBe(true)
  expect(Object.entries(shut.sources).filter(([, on]) => on)).toEqual([
    ['feed', true],
    ['pack', true],
  ])
  expect(shut.lookUp).toBe('offer')
})

test('following headlines opens the door no wider than for them', () => {
  const before = {
    ...defaultSettings,
    sources: { ...defaultSettings.sources, wikipedia: true, guardian: true },
  }
  expect(getLevel(before)).toBe('nothing')
  const after = applyChange(before, openForFeeds(before)!)
  expect([after.online, getLevel(after)]).toEqual([true, 'nothing'])
  expect(openForFeeds(after)).toBeNull()
})
