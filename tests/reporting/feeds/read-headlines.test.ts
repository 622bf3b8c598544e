import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  BadHeadlines,
  mostHeadlines,
  readHeadlines,
  type HeadlineDay,
} from '../../../src/reporting/feeds/read-headlines.ts'
import { toLines } from '../../../tools/pack/headlines/write-headlines.ts'

const day: HeadlineDay = {
  day: '2026-11-26',
  headlines: [
    {
      url: 'https://wire.port-selwyn.example/2026/harbour',
      title: 'Harbour opens',
      outlet: 'The Selwyn Wire',
      lang: 'en',
      names: ['Port Selwyn', 'Maria Lindqvist'],
    },
    {
      url: 'https://akhbar.example.org/%D8%A7?id=7',
      title: 'فتح الميناء',
      outlet: 'أخبار',
      lang: 'ar',
      names: ['Port Selwyn'],
    },
    {
      url: 'http://plain.example.org/a',
      title: 'No names',
      outlet: 'Plain',
      lang: null,
      names: [],
    },
  ],
}
const pack = (text: string) => new Uint8Array(gzipSync(text))

test('what was written is read as it was', async () => {
  expect(await readHeadlines(pack(toLines(day)))).toEqual(day)
})

const head = {
  day: '2026-11-26',
  outlets: [['A', 'https://a.example']],
  langs: ['en'],
  names: ['N'],
}
const lines = (...rows: string[]) => [JSON.stringify(head), ...rows, ''].join('\n')

test.each([
  ['not packed', new TextEncoder().encode(lines('T\t/a\t0 0'))],
  ['packed badly', pack(lines('T\t/a\t0 0')).slice(0, 30)],
  ['no JSON at its head', pack('no\n')],
  ['a head without lists', pack('{"day":"2026-11-26"}\n')],
  ['a day that is none', pack(lines().replace('2026-11-26', 'today'))],
  ['an outlet with a path', pack(lines().replace('a.example', 'a.example/x'))],
  [
    'an outlet of another scheme',
    pack(lines().replace('https://a.example', 'javascript:alert(1)')),
  ],
  ['a name that is no text', pack(lines().replace('["N"]', '[7]'))],
  ['a line without end', pack(lines('T\t/a\t0 0').slice(0, -1))],
  ['a line of two fields', pack(lines('T\t/a'))],
  ['a line of four fields', pack(lines('T\t/a\t0 0\tx'))],
  ['no title', pack(lines(' \t/a\t0 0'))],
  ['too long a title', pack(lines(`${'x'.repeat(301)}\t/a\t0 0`))],
  ['an outlet beyond the list', pack(lines('T\t/a\t1 0'))],
  ['a language beyond the list', pack(lines('T\t/a\t0 9'))],
  ['a name beyond the list', pack(lines('T\t/a\t0 0 5'))],
  ['too many names', pack(lines(`T\t/a\t0 0${' 0'.repeat(13)}`))],
  ['an address that leaves its host', pack(lines('T\t@evil.example/\t0 0'))],
  ['more than a day', pack(lines(...Array<string>(mostHeadlines + 1).fill('T\t/a\t0 0')))],
  ['no UTF-8', pack('x').fill(0xff, 10)],
])('%s is refused', async (_, bytes) => {
  await expect(readHeadlines(bytes)).rejects.toBeInstanceOf(BadHeadlines)
})

test('what it costs beyond titles and addresses', () => {
  const names = Array.from({ length: 400 }, (_, i) => `Name of somebody ${i}`)
  const headlines = Array.from({ length: 5000 }, (_, i) => ({
    url: `https://outlet-${i % 200}.example.org/2026/11/26/piece-${i}`,
    title: `A headline of some ordinary length about matter ${i}`,
    outlet: `Outlet ${i % 200}`,
    lang: 'en',
    names: [names[i % 400]!, names[(i * 7) % 400]!, names[(i * 13) % 400]!],
  }))
  const bytes = (text: string) => new TextEncoder().encode(text).length
  const own = headlines.reduce((sum, { url, title }) => sum + bytes(url) + bytes(title), 0)
  expect((bytes(toLines({ day: '2026-11-26', headlines })) - own) / 5000).toBeLessThan(25)
})
