import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { house } from '../../tools/lint/house.ts'

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    `${folder}/${name}`.replaceAll('\\', '/'),
  )
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...listFiles('docs').filter((name) => name.endsWith('.md')),
]
const code = ['src', 'tools', 'tests'].flatMap(listFiles)
const topFolders = ['src', 'tools', 'tests', 'docs', 'packs', 'icons', ...Object.keys(house)]
const mediaTypes = ['text/json', 'text/plain']
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

/** Whether words in code font name a file of code or a folder of the repository. */
const isPath = (words: string): boolean =>
  /^[\w-][\w.-]*(?:\/[\w.-]+)*\.(?:tsx?|mjs)$/.test(words) ||
  (/^[\w-]+\/[\w./-]*$/.test(words) &&
    topFolders.includes(words.split('/')[0]!) &&
    !mediaTypes.includes(words))

/** Whether a path exists: whole, below src, beside the page, or as the end of a file's path. */
const isThere = (path: string, page: string): boolean =>
  [path, `src/${path}`, join(dirname(page), path)].some((name) => existsSync(name)) ||
  code.some((name) => name.endsWith(`/${path}`))

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, words]) => words!).filter(isPath)
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, path]) =>
      new URL(path!, `file:///${page}`).pathname.slice(1),
    )
    expect(named.filter((path) => !isThere(path, page))).toEqual([])
    expect(linked.filter((path) => !existsSync(path))).toEqual([])
  })
  it('names commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+(?:-[a-z]+)*)/g)].map(
      ([, name]) => name!,
    )
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })
})
