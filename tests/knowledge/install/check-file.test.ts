import { describe, expect, it } from 'vitest'
import { checkFile } from '../../../src/knowledge/install/check-file.ts'
import { guardAddresses, isLinkable } from '../../../src/knowledge/install/guard-addresses.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import {
  checksum,
  entryBytes,
  header,
  headerBytes,
  nameBytes,
  type Section,
} from '../../../src/knowledge/pack-file/pack-format.ts'
import { readLayout, sumOfTable } from '../../../src/knowledge/pack-file/pack-layout.ts'
import {
  CorruptPack,
  MalformedPack,
  NotAPack,
  PackError,
  TruncatedPack,
  WrongPackVersion,
} from '../../../src/knowledge/pack-file/pack-errors.ts'
import { writeNotesPack, readNotesPack } from '../../../src/knowledge/own-notes/notes-pack.ts'
import { readNote } from '../../../src/knowledge/own-notes/read-notes.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { makeNote } from '../own-notes/made-note.ts'
import { manifestOf, recordOf } from '../pack-of.ts'

const check = (buffer: ArrayBuffer) => checkFile(buffer, { pause: async () => {} })
const fact = (url: string) => ({
  text: { en: 'It exists.' },
  date: '2025',
  status: 'record' as const,
  source: { url, name: { en: 'News' } },
})
const report = { id: 'r1', url: 'https://news.example/1', title: 'تحقيق', outlet: 'The Daily' }
const packWith = (more: object, id = 'test') =>
  writePack({
    manifest: manifestOf(id),
    entities: [recordOf('a', ['Alpha Works'], more as Partial<EntityRecord>)],
    reports: [report],
  })

/**
 * A copy whose bytes were changed and whose checksums were made to fit: what damage cannot do and
 * malice can. `entry`: a section's offset and length in the table.
 */
function forged(
  buffer: ArrayBuffer,
  change: (
    part: (name: Section) => Uint32Array,
    words: Uint32Array,
    entry: (name: Section) => Uint32Array,
  ) => void,
): ArrayBuffer {
  const layout = readLayout(buffer)
  const copy = buffer.slice(0)
  const words = new Uint32Array(copy, 0, headerBytes / 4)
  const part = (name: Section) =>
    new Uint32Array(copy, layout.bounds(name).offset, layout.bounds(name).length >> 2)
  const pieces = part('pieces')
  const entry = (name: Section) => {
    const at = Array.from(
      { length: words[header.sections]! },
      (_, i) => headerBytes + i * entryBytes,
    ).find((place) => Buffer.from(copy, place, nameBytes).toString().replace(/\0+$/, '') === name)!
    return new Uint32Array(copy, at + nameBytes, 2)
  }
  const places = pieces.filter((_, i) => i % 2 === 0)
  change(part, words, entry)
  places.forEach((from, i) => {
    pieces[i * 2 + 1] = checksum(copy, from, places[i + 1] ?? copy.byteLength)
  })
  words[header.firstChecksum] = checksum(copy, layout.tableEnd, layout.firstLength)
  words[header.tableChecksum] = sumOfTable(copy, layout.tableEnd)
  return copy
}

describe('a file from outside', () => {
  const good = writePack({
    manifest: manifestOf('test'),
    entities: [
      recordOf('a', ['Alpha Works'], {
        facts: [fact('https://a.example/')],
        domains: ['a.example'],
      }),
      recordOf('b', ['Alpha Works', 'Beta']),
    ],
    reports: [report],
  })

  it('is taken when it is whole', async () => {
    const { pack, unlinked } = await check(good)
    expect([pack.size.records, pack.size.reports, unlinked]).toEqual([2, 1, 0])
  })

  it('is refused with a named error when it is not a pack, truncated, damaged or of a newer format', async () => {
    await expect(
      check(new TextEncoder().encode('<!doctype html><p>Not found</p>').buffer as ArrayBuffer),
    ).rejects.toThrow(NotAPack)
    await expect(check(good.slice(0, good.byteLength - 100))).rejects.toThrow(TruncatedPack)
    const damaged = good.slice(0)
    new Uint8Array(damaged)[good.byteLength - 30]! ^= 1
    await expect(check(damaged)).rejects.toThrow(CorruptPack)
    await expect(
      check(
        forged(good, (_part, words) => {
          words[header.version] = 3
        }),
      ),
    ).rejects.toThrow(WrongPackVersion)
  })

  it('is told how far it is, and stops when it is told to', async () => {
    const seen: [number, number][] = []
    await checkFile(good, { pause: async (done, total) => void seen.push([done, total]) })
    expect(seen).toEqual([
      [0, 3],
      [3, 3],
    ])
    await expect(
      checkFile(good, { pause: () => Promise.reject(new Error('stopped')) }),
    ).rejects.toThrow('stopped')
  })

  it.each<[string, Parameters<typeof forged>[1]]>([
    [
      'a list of names that goes on for ever',
      (part) => {
        part('postings').fill(0)
      },
    ],
    [
      'a name that leads to no record',
      (part) => {
        part('slots').fill(500 << 8)
      },
    ],
    [
      'a bearer that leads to no record',
      (part) => {
        part('postings').fill(0x80000000 | (500 << 8))
      },
    ],
    [
      'a list outside the table',
      (part) => {
        part('slots').fill(0x80ffff01)
      },
    ],
    [
      'a list of other kinds than it says',
      (part) => {
        for (const [i, word] of part('slots').entries())
          if (i % 2 && word > 0x80000000 && word < 0xffffffff) part('slots')[i]! ^= 0x10
      },
    ],
    [
      'first words in tables of no such length',
      (_part, _words, entry) => {
        entry('starts')[1]! -= 8
      },
    ],
    [
      'an id that leads to no record',
      (part) => {
        part('ids')[1] = 99
      },
    ],
    [
      'ids of other records',
      (part) => {
        const ids = part('ids')
        ;[ids[1], ids[3]] = [ids[3]!, ids[1]!]
      },
    ],
    [
      'ids out of order',
      (part) => {
        part('ids')[0] = 0xffffffff
      },
    ],
    [
      'ids found in another piece than they stand in',
      (part) => {
        part('idPieces')[0]! ^= 1
      },
    ],
    [
      'records in another piece than is said',
      (part) => {
        part('recordPieces')[0] = 1
      },
    ],
    [
      'pieces with a gap between them',
      (part) => {
        part('pieces')[2]! += 8
      },
    ],
    [
      'pieces that end before they begin',
      (part) => {
        part('pieces')[0] = 0xfffffff8
      },
    ],
    [
      'reports that begin after their end',
      (part) => {
        part('reportOffsets')[0] = 0xffff
      },
    ],
    [
      'more records than there are',
      (_part, words) => {
        words[header.records] = 4_000_000_000
      },
    ],
    [
      'a first part longer than the file',
      (_part, words) => {
        words[header.firstLength] = 0x7ffffff8
      },
    ],
    [
      'more sections than there is room for',
      (_part, words) => {
        words[header.sections] = 0x7ffffff
      },
    ],
    [
      'more reports than there are',
      (_part, words) => {
        words[header.reports] = 4_000_000_000
      },
    ],
    [
      'more names than there are',
      (_part, words) => {
        words[header.names] = 4_000_000_000
      },
    ],
    [
      'a section outside the file',
      (_part, _words, entry) => {
        entry('records')[0] = 0x7ffffff8
      },
    ],
    [
      'a section at an odd place',
      (_part, _words, entry) => {
        entry('slots')[0]! += 2
      },
    ],
  ])('is refused for %s, although its checksums fit', async (_what, change) => {
    await expect(check(forged(good, change))).rejects.toThrow(PackError)
  })

  it.each<[string, object]>([
    ['labels that are no object', { labels: null }],
    [
      'a key that means something to objects',
      { labels: JSON.parse('{"en": "Alpha", "__proto__": "x"}') as object },
    ],
    [
      'a field that means something to objects',
      JSON.parse('{"__proto__": {"polluted": true}}') as object,
    ],
    ['names that are no texts', { aliases: { en: [7] } }],
    ['facts that are no list', { facts: { length: 3 } }],
    ['a fact without a source', { facts: [{ ...fact(''), source: undefined }] }],
    ['a date that is none', { facts: [{ ...fact('https://a.example/'), date: '<b>' }] }],
    ['a number that is none', { prior: '1' }],
    [
      'a kind of ours that no pack has',
      { remark: { text: 'x', sources: [], tags: [], changed: '' } },
    ],
    ['a text without measure', { descriptions: { en: 'x'.repeat(50_000) } }],
    ['an unknown type', { type: 'ROBOT' }],
  ])('is refused for a record with %s', async (_what, more) => {
    const base = { ...recordOf('a', ['Alpha']) } as object
    // defined, not assigned, so that "__proto__" becomes a field like any other
    for (const [key, value] of Object.entries(more))
      Object.defineProperty(base, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    const record = base as EntityRecord
    const names = record.labels && record.aliases ? record : null
    const buffer =
      names && !('aliases' in more) && !('labels' in more)
        ? writePack({ manifest: manifestOf('test'), entities: [record], reports: [] })
        : replaced(
            writePack({
              manifest: manifestOf('test'),
              entities: [recordOf('a', ['Alpha'], { descriptions: { en: ' '.repeat(400) } })],
              reports: [],
            }),
            JSON.stringify(record),
          )
    await expect(check(buffer)).rejects.toThrow(MalformedPack)
  })

  it('must not have the id of the reader’s notes, nor an invalid id', async () => {
    await expect(check(packWith({}, 'own-notes'))).rejects.toThrow(MalformedPack)
    await expect(check(packWith({}, '../../x'))).rejects.toThrow(MalformedPack)
  })

  it('is refused where what is opened first lies among the pieces', async () => {
    const buffer = packWith({})
    const { firstLength } = readLayout(buffer)
    for (const name of ['starts', 'manifest', 'postings', 'recordPieces'] as const) {
      const moved = forged(buffer, (_part, _words, entry) => {
        entry(name).set([firstLength, 8])
      })
      await expect(check(moved), name).rejects.toThrow(`"${name}" lies in the other part`)
      const { length } = readLayout(buffer)
      const outside = forged(buffer, (_part, _words, entry) => {
        entry(name).set([length, 0])
      })
      await expect(check(outside), name).rejects.toThrow(CorruptPack)
    }
    const early = forged(buffer, (_part, _words, entry) => {
      entry('ids')[0] = readLayout(buffer).bounds('reports').offset
    })
    await expect(check(early)).rejects.toThrow('"ids" lies in the other part')
  })

  it('keeps texts with markup as texts', async () => {
    const { pack } = await check(
      packWith({ descriptions: { en: '<script>alert(1)</script><img src=x onerror=alert(1)>' } }),
    )
    expect(pack.getRecordAt(0)!.descriptions.en).toContain('<script>')
  })
})

/** Puts another text in place of the one record: padded with spaces to its length. */
function replaced(buffer: ArrayBuffer, text: string): ArrayBuffer {
  return forged(buffer, (part) => {
    const { byteOffset } = part('records')
    const length = Buffer.from(buffer, byteOffset).indexOf('\n')
    const bytes = new TextEncoder().encode(text.padEnd(length))
    expect(bytes.length).toBe(length)
    new Uint8Array(part('records').buffer, byteOffset, length).set(bytes)
  })
}

describe('a pack of the reader’s notes from outside', () => {
  const take = (buffer: ArrayBuffer) => checkFile(buffer, { own: true, pause: async () => {} })
  const notes = writeNotesPack([
    makeNote({ sources: [{ url: 'https://a.example/', title: 'A', date: '2025' }] }),
    makeNote({ id: 'n2~r9', name: 'جسر', tags: ['x'] }),
  ])

  it('gives back every note that was written', async () => {
    const given = readNotesPack((await take(notes)).pack)
    expect(given.map((value) => readNote(value)?.name).sort()).toEqual(['Barley Bridge', 'جسر'])
  })

  it('is refused before it is built when it declares too many records', async () => {
    const bomb = forged(notes, (_part, words, entry) => {
      words[header.records] = 0xffffffff
      entry('recordPieces')[1] = 0
    })
    expect(bomb.byteLength).toBeLessThan(3000)
    await expect(take(bomb)).rejects.toThrow(MalformedPack)
  })

  it('is refused when it is another pack, or when a note is invalid', async () => {
    await expect(take(packWith({}))).rejects.toThrow('no notes')
    for (const remark of [null, 'x', {}, { text: 'x', tags: {}, sources: [], changed: '' }])
      await expect(take(packWith({ remark }, 'own-notes')), String(remark)).rejects.toThrow(
        'remark',
      )
  })
})

describe('addresses that are not https', () => {
  it.each([
    ['https://paper.example/a', true],
    ['https://paper.example:8443?a', true],
    ['https://paper.example', true],
    ['HTTPS://paper.example/@writer/1', true],
    ['https://paper.example@other.example/', false],
    ['https://paper.example:x@other.example/', false],
    ['https://paper.example\\@other.example/', false],
    ['http://paper.example/', false],
    ['https:///paper.example', false],
  ])('%s', (url, is) => expect(isLinkable(url)).toBe(is))

  it('are counted, and empty in what is shown', async () => {
    // eslint-disable-next-line no-script-url
    const script = 'javascript:alert(1)'
    const buffer = writePack({
      manifest: { ...manifestOf('test'), credits: [{ name: 'X', licence: 'MIT', url: script }] },
      entities: [
        recordOf('a', ['Alpha'], {
          facts: [fact(script), fact('http://plain.example/'), fact('https://good.example/')],
          positions: [
            {
              who: { en: 'B' },
              text: { en: 'No.' },
              date: '2025',
              source: { url: 'data:text/html,x', name: { en: 'N' } },
            },
          ],
        }),
      ],
      reports: [{ ...report, url: script }],
    })
    expect((await check(buffer)).unlinked).toBe(4)
    const pack = guardAddresses(openPack(buffer, { trusted: true }))
    const record = pack.getRecordAt(0)!
    expect(record.facts!.map(({ source }) => source.url)).toEqual(['', '', 'https://good.example/'])
    expect(record.positions![0]!.source!.url).toBe('')
    expect(pack.getReportAt(0).url).toBe('')
    expect(pack.manifest.credits[0]!.url).toBe('')
    expect(pack.getRecordNumber('a')).toBe(0)
  })
})
