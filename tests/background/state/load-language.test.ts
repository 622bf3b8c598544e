import { expect, test } from 'vitest'
import { createLanguageLoader } from '../../../src/background/state/load-language.ts'
import { expectLists, type Lists } from '../../../src/languages/lists.ts'

/** A data file as the build writes it. */
function fileOf(lists: Lists): ArrayBuffer {
  const text = new TextEncoder().encode(JSON.stringify(lists))
  const file = new Uint8Array(4 + text.length)
  new DataView(file.buffer).setUint32(0, text.length, true)
  file.set(text, 4)
  return file.buffer
}

test('the lists of a language are read once, whatever its region, and again after a failure', async () => {
  const filled: Lists[] = []
  expectLists('xa', (lists) => filled.push(lists))
  const asked: string[] = []
  const load = createLanguageLoader(async (code) => {
    asked.push(code)
    if (asked.length === 1) throw new Error('the file is not to be had')
    return fileOf({ names: { places: 'one two' } })
  })
  await expect(load('xa')).rejects.toThrow('the file is not to be had')
  await Promise.all([load('xa-EG'), load('XA'), load('xa_MA')])
  expect(asked).toEqual(['xa', 'xa'])
  expect(filled).toEqual([{ names: { places: 'one two' } }])
})

test('of a language that waits for no lists nothing is read', async () => {
  const asked: string[] = []
  const load = createLanguageLoader(async (code) => {
    asked.push(code)
    return new ArrayBuffer(0)
  })
  await load('xb')
  expect(asked).toEqual([])
})
