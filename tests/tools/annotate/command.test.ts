import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { manifestOf, recordOf } from '../../knowledge/pack-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'hashiya-annotate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['node_modules/.bin/tsx', 'tools/annotate/main.ts', '--no-bundled', ...args],
    { input, encoding: 'utf8' },
  )
  return {
    stderr,
    status,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, any>),
  }
}

function keep(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const article = JSON.stringify({
  id: 'first',
  date: '2025-03-10',
  url: 'https://news.example/a',
  text: 'Kalmar Harbour Board will sell the old ferry to a yard, the Kalmar Courier reported last week.\nThe board said that the ferry was too old.',
})

describe('the annotate command', () => {
  it('answers line by line in order, goes on after an error, and then ends with 1', () => {
    const { answers, status } = run(
      `${article}\n\nnot json\n{"id":"last","text":"It was said in the town that he will go."}`,
    )
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['first', false],
      [null, true],
      ['last', false],
    ])
    expect(answers[1]!.error).toMatch(/^line 3: not JSON/)
    expect(status).toBe(1)
  }, 30_000)
  it('knows the packs and reports that it is given', () => {
    const pack = keep(
      'town.pack',
      new Uint8Array(
        writePack({
          manifest: manifestOf('town'),
          entities: [recordOf('board', ['Kalmar Harbour Board'])],
          reports: [],
        }),
      ),
    )
    const report = {
      id: 'r',
      url: 'https://courier.example/ferry',
      title: 'Kalmar Harbour Board sells old ferry',
      outlet: 'Kalmar Courier',
      date: '2025-03-04',
      entities: ['Kalmar Harbour Board'],
    }
    const { answers, status } = run(
      article,
      '--pack',
      pack,
      '--reports',
      keep('reports.jsonl', `${JSON.stringify(report)}\n\n`),
    )
    expect(status).toBe(0)
    expect(answers[0]!.entities.map(({ note }: { note: string }) => note)).toContain('town:board')
    const urls = [
      ...answers[0]!.citations.flatMap(({ resolved }: any) => resolved),
      ...answers[0]!.related,
    ].map(({ url }) => url)
    expect(urls).toContain('https://courier.example/ferry')
  }, 30_000)
  it('gives what the packs know of the linked names, when asked', () => {
    const pack = keep(
      'told.pack',
      new Uint8Array(
        writePack({
          manifest: manifestOf('town'),
          entities: [
            recordOf('board', ['Kalmar Harbour Board'], {
              descriptions: { ar: 'هيئة', en: 'port authority' },
              facts: [
                {
                  text: { ar: 'تأسست عام 1901.', en: 'Founded in 1901.' },
                  date: '1901',
                  source: { url: 'https://town.example/board', name: { en: 'Town records' } },
                  status: 'record',
                },
              ],
            }),
          ],
          reports: [],
        }),
      ),
    )
    expect(run(article, '--pack', pack).answers[0]!.notes).toBeUndefined()
    const { notes } = run(article, '--pack', pack, '--notes').answers[0]!
    expect(notes).toEqual({
      'town:board': {
        description: 'port authority',
        facts: [
          {
            text: 'Founded in 1901.',
            date: '1901',
            source: { url: 'https://town.example/board', name: 'Town records' },
            status: 'record',
          },
        ],
      },
    })
    const page = spawnSync(
      process.execPath,
      [
        'node_modules/.bin/tsx',
        'tools/annotate/main.ts',
        '--no-bundled',
        '--pack',
        pack,
        '--format',
        'markdown',
      ],
      { input: article, encoding: 'utf8' },
    ).stdout
    expect(page).toContain('- **Kalmar Harbour Board**: Port authority')
    expect(page).toMatch(/\n---\n\n$/)
  }, 60_000)
  it('prefers the pack given first where two have one id', () => {
    const packOf = (name: string, id: string) =>
      keep(
        name,
        new Uint8Array(
          writePack({
            manifest: manifestOf('town'),
            entities: [recordOf(id, ['Kalmar Harbour Board'])],
            reports: [],
          }),
        ),
      )
    const { answers } = run(
      article,
      '--pack',
      packOf('new.pack', 'new'),
      '--pack',
      packOf('old.pack', 'old'),
    )
    expect(answers[0]!.entities.flatMap(({ note }: { note?: string }) => note ?? [])).toEqual([
      'town:new',
    ])
  }, 30_000)
  it('says what is wrong with the command line, and annotates nothing', () => {
    const broken = keep(
      'broken.jsonl',
      '{"id":"a","url":"https://a.example/","title":"A","outlet":"A"}\n{"id":"b","url":"https://b.example/"}\n',
    )
    expect(run(article, '--reports', broken)).toMatchObject({
      status: 2,
      answers: [],
      stderr: expect.stringContaining('broken.jsonl:2: "title" must be a string'),
    })
    expect(run(article, '--pack', broken)).toMatchObject({
      status: 2,
      answers: [],
      stderr: expect.stringContaining('cannot be used as a pack'),
    })
    expect(run(article, '--other')).toMatchObject({
      status: 2,
      answers: [],
      stderr: expect.stringContaining('--other'),
    })
  }, 60_000)
  it('ends quietly when its output is no longer read', () => {
    const many = keep('many.jsonl', `${article}\n`.repeat(3000))
    const { stdout, stderr, status } = spawnSync(
      'bash',
      [
        '-c',
        `node node_modules/.bin/tsx tools/annotate/main.ts --no-bundled < ${many} | head -1; exit \${PIPESTATUS[0]}`,
      ],
      { encoding: 'utf8' },
    )
    expect(stdout.split('\n').length).toBe(2)
    expect([status, stderr]).toEqual([0, ''])
  }, 30_000)

  const two = `${article}\nnot json\n{"id":"last","text":"The union said that it would strike."}`
  const raw = (input: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['node_modules/.bin/tsx', 'tools/annotate/main.ts', '--no-bundled', ...args],
      { input, encoding: 'utf8' },
    )

  it('gives the same with several processes, in the same order', () => {
    const one = raw(two)
    const more = raw(two, '--jobs', '2', '--progress')
    expect(more.stdout).toBe(one.stdout)
    expect([one.status, more.status]).toEqual([1, 1])
    expect(more.stderr).toMatch(/^3 documents, [\d.]+ a second$/m)
  })

  it('passes over what an earlier run finished, and not what failed there', () => {
    const done = join(folder, 'done')
    expect(run(two, '--done', done).answers).toHaveLength(3)
    expect(run(two, '--done', done).answers.map(({ id }) => id)).toEqual([null])
    // a run that was stopped in the middle of a line
    writeFileSync(done, '"first"\n"la')
    expect(run(two, '--done', done).answers.map(({ id }) => id)).toEqual([null, 'last'])
  })

  it('writes the column names of a table once, however often a run is stopped', () => {
    const done = join(folder, 'done-table')
    const head = /^document,kind,/gm
    const begun = raw(two, '--format', 'csv', '--done', done)
    writeFileSync(done, '"first"\n')
    const goneOn = raw(two, '--format', 'csv', '--done', done)
    expect(begun.stdout.match(head)).toHaveLength(1)
    expect(goneOn.stdout).toMatch(/^last,/)
    expect(goneOn.stdout.match(head)).toBeNull()
  })

  it('annotates nothing where the file of finished documents cannot be written', () => {
    const { status, stdout, stderr } = raw(article, '--done', join(folder, 'nowhere', 'done'))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/nowhere.done cannot be used for finished documents: /)
  })

  it('writes no column names where a pack cannot be opened, and them alone where nothing came', () => {
    const broken = raw(article, '--format', 'csv', '--pack', keep('no.pack', 'no pack'))
    expect([broken.status, broken.stdout]).toEqual([2, ''])
    expect(raw('', '--format', 'csv').stdout).toMatch(/^document,kind,.*\n$/)
  })

  it('calls a page of a document without a title by its id', () => {
    expect(raw(article, '--format', 'markdown').stdout).toMatch(
      /^# \[first\]\(<https:\/\/news.example\/a>\)$/m,
    )
  })

  it('goes on after a document whose id holds half a character', () => {
    const half = article.replace('"first"', '"a\\ud83d"').replace(/"url":"[^"]*",/, '')
    const { answers, status } = run(`${half}\n${article}`, '--format', 'w3c')
    expect(answers).toHaveLength(2)
    expect(answers[0]!.items[0].target[0].source).toBe('urn:hashiya:a%EF%BF%BD')
    expect(status).toBe(0)
  })

  it('gives references, a table and web annotations, with errors beside them', () => {
    const csl = run(two, '--format', 'csl').answers
    expect(csl.map(({ id, URL: url }) => [id, url])).toEqual([
      ['first/news-2025-1', 'https://news.example/a'],
    ])
    const table = raw(two, '--format', 'csv').stdout.trim().split('\n')
    expect(table[0]).toMatch(/^document,kind,id,words,/)
    expect(table.at(-1)).toMatch(/^last,claim,/)
    expect(raw(two, '--format', 'csv', '--no-head').stdout.split('\n')[0]).toMatch(/^first,/)
    const { answers, stderr } = run(two, '--format', 'w3c')
    expect(answers.map(({ type }) => type)).toEqual(['AnnotationPage', 'AnnotationPage'])
    expect(stderr).toMatch(/^\?: line 2: not JSON/)
    expect(raw('', '--format', 'xml').status).toBe(2)
    expect(raw('', '--jobs', 'many').status).toBe(2)
  })

  const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' })
  const isThere = parallel.status === 0
  const how = isThere ? '' : ' (left out: it is not here; Debian’s package is parallel)'
  it.skipIf(!isThere)(`is a filter for GNU parallel${how}`, () => {
    const { stdout } = spawnSync(
      'parallel',
      [
        '--pipe',
        '-N1',
        '--keep-order',
        '-j2',
        'node_modules/.bin/tsx tools/annotate/main.ts --no-bundled',
      ],
      { input: two, encoding: 'utf8' },
    )
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['first', null, 'last'])
  })
})
