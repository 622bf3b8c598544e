import { readFileSync } from 'node:fs'
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
