import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../src/model/settings.ts'
import { hearSettings } from '../../src/ui/hear-settings.ts'

test('what changes before a view is drawn is kept for it, and what changes later goes to it', () => {
  let tell: ((settings: Settings) => void) | null = null
  const heard = hearSettings({
    onSettings(callback) {
      tell = callback
      return () => (tell = null)
    },
  })
  expect(heard.getEarly()).toBeNull()
  tell!({ ...defaultSettings, theme: 'dark' })
  expect(heard.getEarly()?.theme).toBe('dark')
  const shown: Settings['textSize'][] = []
  heard.follow(({ textSize }) => shown.push(textSize))
  tell!({ ...defaultSettings, textSize: 1.5 })
  expect(shown).toEqual([1.5])
  heard.stop()
  expect(tell).toBeNull()
})
