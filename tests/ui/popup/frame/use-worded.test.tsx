// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { defaultSettings, type TextSize } from '../../../../src/model/settings.ts'
import { useWorded } from '../../../../src/ui/popup/frame/use-worded.ts'
import { settle } from '../../fixture/settle.ts'

afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
})

async function isWorded(opening: () => Promise<number>, textSize: TextSize = 1): Promise<boolean> {
  const host = {
    countOpening: opening,
    getSettings: async () => ({ ...defaultSettings, textSize }),
  }
  const Foot = () => <p>{String(useWorded(host))}</p>
  render(<Foot />, document.body)
  await settle()
  return document.querySelector('p')!.textContent === 'true'
}

test('the signs have words the first five times', async () => {
  expect(await isWorded(async () => 5)).toBe(true)
  render(null, document.body)
  expect(await isWorded(async () => 6)).toBe(false)
})

test('and always with larger text', async () => {
  expect(await isWorded(async () => 90, 1.15)).toBe(true)
  render(null, document.body)
  expect(await isWorded(async () => 90, 0.9)).toBe(false)
})

test('and under a finger or in forced colours, whether or not the openings are known', async () => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    () =>
      ({
        matches: true,
        addEventListener() {},
        removeEventListener() {},
      }) as unknown as MediaQueryList,
  )
  const failing = async (): Promise<number> => {
    throw new Error('no answer')
  }
  expect(await isWorded(failing)).toBe(true)
})
