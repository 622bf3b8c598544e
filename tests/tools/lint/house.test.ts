import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { askingFiles, house, layers, wings } from '../../../tools/lint/house.ts'
import { oxlintConfig } from '../../../tools/lint/oxlint-config.ts'
import { languageCode } from '../../../tools/language-code.ts'

const folder = mkdtempSync(join(tmpdir(), 'hashiya-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What oxlint says of one file of source at `path` below src. */
function lint(path: string, source: string): string {
  const file = join(folder, 'src', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, source)
  // as npm run lint does: the rules must hold though they are not at the top of the tree
  mkdirSync(join(folder, 'out'), { recursive: true })
  writeFileSync(join(folder, 'out/oxlintrc.json'), JSON.stringify(oxlintConfig()))
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), '-c', 'out/oxlintrc.json', `src/${path}`],
    { cwd: folder, encoding: 'utf8' },
  )
  return stdout
}

// each example runs the linter, which a busy machine may keep waiting
describe('the house', { timeout: 60_000 }, () => {
  it('keeps a room from importing what its row does not name', () => {
    expect(
      lint('annotate/claims/a.ts', `import { x } from '../../knowledge/x.ts'\nconsole.log(x)\n`),
    ).toContain('src/annotate may import only')
    expect(lint('model/a.ts', `export type { x } from '../text/x.ts'\n`)).toContain(
      'src/model may import only',
    )
    expect(
      lint('ui/card/a.ts', `import type { x } from '../../content/x.ts'\nexport type y = x\n`),
    ).toContain('src/ui may import only')
    expect(
      lint('background/a.ts', `import { x } from '../reader/x.ts'\nconsole.log(x)\n`),
    ).toContain('src/background may import only')
  })
  it('refuses a circle of imports, of types too, across files and wings', () => {
    lint('text/circle/b.ts', `import type { C } from '../c.ts'\nexport const b: C = 1\n`)
    lint('text/c.ts', `import { a } from './circle/a.ts'\nexport type C = ReturnType<typeof a>\n`)
    const a = `import { b } from './b.ts'\nexport const a = (): number => b\n`
    expect(lint('text/circle/a.ts', a)).toContain('Dependency cycle detected')
    lint('text/c.ts', `export type C = number\n`)
    expect(lint('text/circle/a.ts', a)).not.toContain('Dependency cycle detected')
  })
  it('keeps packages in their rooms', () => {
    expect(
      lint('content/b.ts', `import browser from 'webextension-polyfill'\nconsole.log(browser)\n`),
    ).toContain('used by platform alone')
    expect(
      lint('text/b.ts', `import { readFileSync } from 'node:fs'\nconsole.log(readFileSync)\n`),
    ).toContain('no Node built-ins')
  })
  it('opens to the reader of pages only the detection of languages', () => {
    expect(
      lint('reader/c.ts', `import { x } from '../languages/index.ts'\nconsole.log(x)\n`),
    ).toContain('only detect.ts')
    expect(
      lint('reader/d.ts', `import { x } from '../languages/detect.ts'\nconsole.log(x)\n`),
    ).not.toContain('may import only')
    expect(
      lint('reader/d.ts', `import { x } from '../languages/detect.ts'\nconsole.log(x)\n`),
    ).not.toContain('only detect.ts')
  })
  it('lets a folder of a wing import those before it alone, and keeps the rules of its wing', () => {
    const weighing = 'knowledge/linking/weighing/a.ts'
    expect(lint(weighing, `export type { x } from '../settling/x.ts'\n`)).toContain(
      'may not import settling',
    )
    expect(lint(weighing, `export type { x } from '../surroundings/x.ts'\n`)).not.toContain(
      'may not import',
    )
    expect(lint(weighing, `export type { x } from '../../install/x.ts'\n`)).toContain(
      'src/knowledge/linking may import of its room',
    )
  })
  it('gives every folder of a wing that has an order its place in it', () => {
    for (const [place, folders] of Object.entries(layers)) {
      const found = readdirSync(`src/${place}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
      expect(found.sort(), place).toEqual(folders.toSorted())
    }
  })
  it('lets scripts of pages listen in one place alone, which hears no made-up events', () => {
    const listening = `document.addEventListener('click', () => {})\n`
    expect(lint('content/mark/l.ts', listening)).toContain('Listen by content/trusted.ts')
    expect(lint('content/l.ts', `addEventListener('click', () => {})\n`)).toContain(
      'Listen by content/trusted.ts',
    )
    expect(lint('reader/dom.ts', listening)).not.toContain('Listen by')
    expect(lint('content/mark/l.ts', `void fetch('https://a.example')\n`)).toContain('outward.ts')
  })
  it('opens to the page script only messages and settings of the platform', () => {
    expect(
      lint(
        'content/g.ts',
        `import { x } from '../platform/database/database.ts'\nconsole.log(x)\n`,
      ),
    ).toContain('the page script stays small')
    expect(
      lint(
        'content/mark/g.ts',
        `import { x } from '../../platform/messages/messages.ts'\nconsole.log(x)\n`,
      ),
    ).not.toContain('no-restricted-imports')
  })
  it('keeps a wing from its neighbours but those it names, and from the inside of all', () => {
    expect(
      lint('background/notes/h.ts', `import { x } from '../packs/x.ts'\nconsole.log(x)\n`),
    ).toContain('src/background/notes may import of its room: its hall, state')
    expect(
      lint('background/packs/install/h.ts', `import { x } from '../../notes/x.ts'\nvoid x\n`),
    ).not.toContain('no-restricted-imports')
    expect(
      lint('background/article/h.ts', `import { x } from '../packs/install/x.ts'\nvoid x\n`),
    ).toContain('may not import the inside of another wing')
    expect(
      lint('background/notes/h.ts', `import { x } from '../../reader/x.ts'\nconsole.log(x)\n`),
    ).toContain('src/background may import only')
    for (const file of ['ui/x.ts', 'ui/popup/popup.tsx', 'ui/strings/en.ts'])
      expect(
        lint('background/notes/h.ts', `import { x } from '../../${file}'\nconsole.log(x)\n`),
      ).toContain('background draws no view')
    expect(
      lint(
        'background/toolbar/h.ts',
        `import { x } from '../../ui/strings/toolbar-strings.ts'\nconsole.log(x)\n`,
      ),
    ).not.toContain('background draws no view')
  })
  it('opens what languages share to all of them, and no language to another or to that', () => {
    const importing = (path: string) => `import { x } from '${path}'\nvoid x\n`
    expect(lint('languages/en/names/i.ts', importing('../../names/x.ts'))).not.toContain(
      'no-restricted-imports',
    )
    expect(lint('languages/en/i.ts', importing('../ar/x.ts'))).toContain(
      'src/languages/en may import of its room',
    )
    expect(lint('languages/names/i.ts', importing('../ar/x.ts'))).toContain(
      'src/languages/names may import of its room',
    )
    expect(lint('languages/citations/i.ts', importing('../claims/x.ts'))).toContain(
      'src/languages/citations may import of its room: its hall, calendar',
    )
  })
  it('lets through what a row names', () => {
    expect(
      lint(
        'annotate/entities/e.ts',
        `import { x } from '../../text/x.ts'\nimport { y } from '../../languages/ar/y.ts'\nconsole.log(x, y)\n`,
      ),
    ).not.toContain('no-restricted-imports')
  })
  it('lets nothing ask the page but by the getters of prototypes', () => {
    for (const line of [
      'console.log(document.body.nextSibling)',
      'const { parentNode } = document.body\nconsole.log(parentNode)',
      "document.querySelector('p')",
      "document.body.closest('p')",
    ]) {
      expect(lint('reader/g.ts', `${line}\n`), line).toContain('use src/reader/dom.ts')
      expect(lint('content/mark/h.ts', `${line}\n`), line).toContain('use src/reader/dom.ts')
    }
    expect(lint('ui/g.ts', 'console.log(document.body.nextSibling)\n')).not.toContain('dom.ts')
  })
  it('lets nothing but the one door out ask another host', () => {
    for (const line of [
      `fetch('https://a.example')`,
      `new XMLHttpRequest()`,
      `new WebSocket('wss://a.example')`,
      `new Image()`,
      `globalThis.fetch('https://a.example')`,
      `navigator.sendBeacon('https://a.example')`,
    ]) {
      expect(lint('reporting/f.ts', `void ${line}\n`), line).toContain('Nothing asks another host')
    }
    expect(
      lint('background/state/outward.wiring.ts', `void fetch('https://a.example')\n`),
    ).not.toContain('Nothing asks another host')
  })
  it('calls fetch in the named files alone, there for files of its own or through the door', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
    const calls = files.flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/(?<![\w.])fetch\(([^)]{1,40})/g)].map(
        ([, given]) => [name, given!] as const,
      ),
    )
    expect([...new Set(calls.map(([name]) => name))].sort()).toEqual(
      Object.keys(askingFiles).sort(),
    )
    const elsewhere = calls.filter(([, given]) => !given.startsWith('browser.runtime.getURL('))
    expect(elsewhere.sort()).toEqual([
      ['src/background/packs/install/install.wiring.ts', 'url'],
      ['src/background/state/outward.wiring.ts', 'input, init'],
    ])
  })
  it('loads nothing into its pages from another host', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(css|html)$/.test(name),
    )
    for (const name of files)
      expect(
        readFileSync(`src/${name}`, 'utf8').replaceAll("xmlns='http://www.w3.org/2000/svg'", ''),
        name,
      ).not.toMatch(/https?:|(src|href)="\/\//)
  })
  it('stands in the architecture page as it stands in the rule', () => {
    const page = readFileSync('docs/architecture.md', 'utf8')
    for (const [room, { imports }] of Object.entries(house)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${room}\` |`))
      expect(row, `the row of ${room}`).toBeDefined()
      expect(
        row!
          .split('|')[2]!
          .match(/`(\w+)`/g)
          ?.map((name) => name.slice(1, -1)) ?? [],
      ).toEqual(imports)
    }
  })
  it('has its wings in the architecture page as they stand in the rule, and no other folder', () => {
    const page = readFileSync('docs/architecture.md', 'utf8')
    for (const [room, ofRoom] of Object.entries(wings)) {
      for (const [wing, open] of Object.entries(ofRoom)) {
        const names = open.map((name) => `\`${name}\``).join(', ') || 'no other wing'
        const row = room === 'languages' && languageCode.test(wing) ? '<code>' : wing
        expect(page).toContain(`| \`${room}/${row}\` | ${names} |`)
      }
      const folders = readdirSync(`src/${room}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
      expect(folders.sort(), room).toEqual(Object.keys(ofRoom).sort())
    }
  })
  it('has the order of folders in the architecture page as it stands in the rule', () => {
    const page = readFileSync('docs/architecture.md', 'utf8')
    for (const [place, folders] of Object.entries(layers)) {
      const order = folders.map((folder) => `\`${folder}\``).join(', ')
      expect(page).toContain(`| \`${place}\` | ${order} |`)
    }
  })
  it('names every message in the architecture page', () => {
    const page = readFileSync('docs/architecture.md', 'utf8')
    const types = ['directions', 'online-questions']
      .map((file) => readFileSync(`src/platform/messages/${file}.ts`, 'utf8'))
      .flatMap((file) => [...file.matchAll(/^ {2}'?([a-z-]+)'?: \{\s+ask: /gm)])
    expect(types.map(([, type]) => type!).filter((type) => !page.includes(`\`${type}\``))).toEqual(
      [],
    )
  })
})
