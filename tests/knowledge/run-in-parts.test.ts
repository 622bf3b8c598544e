import { expect, it } from 'vitest'
import { createRuns } from '../../src/knowledge/run-in-parts.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import type { InParts } from '../../src/model/in-parts.ts'

/** A pack whose records lie in a database until they are loaded. */
function createPack() {
  let missed = 0
  let isLoaded = false
  return {
    pack: {
      getMissed: () => missed,
      load: async () => {
        isLoaded = true
      },
    } as unknown as Pack,
    ask: () => {
      if (!isLoaded) missed++
      return isLoaded
    },
  }
}

/** All parts, with `between` done after each. */
const takeAll =
  (between: () => void) =>
  async <T>(work: InParts<T>): Promise<T> => {
    for (;;) {
      const part = work.next()
      if (part.done) return part.value
      between()
      await Promise.resolve()
    }
  }

it('begins again once the records are loaded that one of its parts missed', async () => {
  const { pack, ask } = createPack()
  let begun = 0
  const work = function* (): InParts<boolean> {
    begun++
    const first = ask()
    yield
    return first && ask()
  }
  expect(
    await createRuns([pack])(
      work,
      takeAll(() => {}),
    ),
  ).toBe(true)
  expect(begun).toBe(2)
})

it('does not begin again for records that others missed between its parts', async () => {
  const { pack, ask } = createPack()
  let begun = 0
  const work = function* (): InParts<string> {
    begun++
    yield
    yield
    return 'done'
  }
  expect(await createRuns([pack])(work, takeAll(ask))).toBe('done')
  expect(begun).toBe(1)
})

it('fails with what a part throws, unless a record was missing', async () => {
  const { pack, ask } = createPack()
  const work = function* (): InParts<string> {
    yield
    if (!ask()) throw new Error('nothing there')
    return 'read'
  }
  expect(
    await createRuns([pack])(
      work,
      takeAll(() => {}),
    ),
  ).toBe('read')
  const broken = function* (): InParts<string> {
    yield
    throw new Error('broken')
  }
  await expect(
    createRuns([pack])(
      broken,
      takeAll(() => {}),
    ),
  ).rejects.toThrow('broken')
})
