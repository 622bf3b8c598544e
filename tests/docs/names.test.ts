import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|tools|tests|docs|packs|icons)\/[\w./-]*)`/g)].map(
      ([, path]) => path!,
    )
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, path]) =>
      new URL(path!, `file:///${page}`).pathname.slice(1),
    )
    expect([...named, ...linked].filter((path) => !existsSync(path))).toEqual([])
  })
  it('names commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })
})
