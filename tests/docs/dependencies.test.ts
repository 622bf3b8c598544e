import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

it('the page of dependencies names every package in the version in use, and no other', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Manifest
  const told = [
    ...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| ([@\w/-]+) \| (\d[\w.]*) \|/gm),
  ].map(([, name, version]) => `${name} ${version}`)
  expect(told.sort()).toEqual(
    Object.entries({ ...dependencies, ...devDependencies })
      .map(([name, version]) => `${name} ${version}`)
      .sort(),
  )
})

/** What is used without an import: types of another package, programs, a provider of vitest. */
const named: Record<string, string> = {
  '@types/node': 'node:fs',
  '@types/webextension-polyfill': "'webextension-polyfill'",
  '@vitest/coverage-v8': "provider: 'v8'",
  oxfmt: 'node_modules/oxfmt/',
  oxlint: 'node_modules/oxlint/',
  tsx: '"start": "tsx ',
  typescript: '"types": "tsc ',
  'happy-dom': '@vitest-environment happy-dom',
  'web-ext': 'web-ext',
}

it('each package is used by the code, the tests or the tools', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Manifest
  const files = ['src', 'tests', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[cm]?tsx?$/.test(name) && !name.endsWith('dependencies.test.ts'))
      .map((name) => `${folder}/${name}`),
  )
  const scripts = JSON.stringify(
    (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
    null,
    1,
  )
  const all = [...files, 'vite.config.ts'].map((name) => readFileSync(name, 'utf8')).join('\n')
  const isUsed = (name: string) =>
    name in named
      ? `${all}\n${scripts}`.includes(named[name]!)
      : [`'${name}'`, `'${name}/`, `\`${name}/`].some((sign) => all.includes(sign))
  expect(
    Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isUsed(name)),
  ).toEqual([])
})
