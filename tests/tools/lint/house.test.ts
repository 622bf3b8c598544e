import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { house } from '../../../tools/lint/house.ts'
import { oxlintConfig } from '../../../tools/lint/oxlint-config.ts'

const folder = mkdtempSync(join(tmpdir(), 'hashiya-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What oxlint says of one file of source at `path` below src. */
function lint(path: string, source: string): string {
  const file = join(folder, 'src', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, source)
  writeFileSync(join(folder, 'oxlintrc.json'), JSON.stringify(oxlintConfig()))
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '-c', 'oxlintrc.json', `src/${path}`], { cwd: folder, encoding: 'utf8' })
  return stdout
}

describe('the house', () => {
  it('keeps a room from importing what its row does not name', () => {
    expect(lint('annotate/claims/a.ts', `import { x } from '../../knowledge/x.ts'\nconsole.log(x)\n`)).toContain('src/annotate may import only')
    expect(lint('model/a.ts', `export type { x } from '../text/x.ts'\n`)).toContain('src/model may import only')
    expect(lint('ui/card/a.ts', `import type { x } from '../../content/x.ts'\nexport type y = x\n`)).toContain('src/ui may import only')
    expect(lint('background/a.ts', `import { x } from '../ui/x.ts'\nconsole.log(x)\n`)).toContain('src/background may import only')
  })
  it('keeps packages in their rooms', () => {
    expect(lint('content/b.ts', `import browser from 'webextension-polyfill'\nconsole.log(browser)\n`)).toContain('used by platform alone')
    expect(lint('text/b.ts', `import { readFileSync } from 'node:fs'\nconsole.log(readFileSync)\n`)).toContain('no Node built-ins')
  })
  it('opens to the reader of pages only the detection of languages', () => {
    expect(lint('reader/c.ts', `import { x } from '../languages/index.ts'\nconsole.log(x)\n`)).toContain('only detect.ts')
    expect(lint('reader/d.ts', `import { x } from '../languages/detect.ts'\nconsole.log(x)\n`)).not.toContain('may import only')
    expect(lint('reader/d.ts', `import { x } from '../languages/detect.ts'\nconsole.log(x)\n`)).not.toContain('only detect.ts')
  })
  it('lets through what a row names', () => {
    expect(lint('annotate/entities/e.ts', `import { x } from '../../text/x.ts'\nimport { y } from '../../languages/ar/y.ts'\nconsole.log(x, y)\n`)).not.toContain('no-restricted-imports')
  })
  it('stands in the architecture page as it stands in the rule', () => {
    const page = readFileSync('docs/architecture.md', 'utf8')
    for (const [room, { imports }] of Object.entries(house)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${room}\` |`))
      expect(row, `the row of ${room}`).toBeDefined()
      expect(row!.split('|')[2]!.match(/`(\w+)`/g)?.map((name) => name.slice(1, -1)) ?? []).toEqual(imports)
    }
  })
})
