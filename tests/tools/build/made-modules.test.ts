import { runInThisContext } from 'node:vm'
import { expect, it } from 'vitest'
import { getFoldTable } from '../../../src/text/fold.ts'
import { buildOneFile } from '../../../tools/build/one-file.ts'
import { madeModules } from '../../../tools/build/made-modules.ts'

it('ships the fold table made, the same to the last unit', async () => {
  const { code } = await buildOneFile('src/text/fold.ts', 'fold', {
    logLevel: 'error',
    plugins: [madeModules()],
    build: { minify: true, target: 'es2024' },
  })
  const built = runInThisContext(`(() => {${code}\nreturn fold})()`) as {
    getFoldTable: typeof getFoldTable
  }
  expect(code).not.toContain('NFKD')
  expect(
    Buffer.compare(Buffer.from(built.getFoldTable().buffer), Buffer.from(getFoldTable().buffer)),
  ).toBe(0)
}, 60_000)
