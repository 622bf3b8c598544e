import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { hashOf } from '../../src/knowledge/pack-file/lookup-table.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import {
  CorruptPack,
  DamagedPack,
  PackError,
  TruncatedPack,
  WrongPackVersion,
} from '../../src/knowledge/pack-file/pack-errors.ts'
import { readFromMemory } from '../../src/knowledge/pack-file/pack-file.ts'
import { headerBytes, pieceBytes } from '../../src/knowledge/pack-file/pack-format.ts'
import { readLayout } from '../../src/knowledge/pack-file/pack-layout.ts'
import {
  readPieceTable,
  type PackPiece,
  type ReadPieces,
} from '../../src/knowledge/pack-file/pack-pieces.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { manifestOf, recordOf } from './pack-of.ts'

const syllables = ['ba', 'ke', 'lo', 'min', 'tar', 'vel', 'xo', 'zan', 'dro', 'ne']
/** "Bakelo", "Bakemin"…: a name of its own for each number. */
const nameOf = (number: number): string => {
  const word = [...String(number).padStart(4, '0')]
    .map((digit) => syllables[Number(digit)])
    .join('')
  return word[0]!.toUpperCase() + word.slice(1)
}
const entities: EntityRecord[] = Array.from({ length: 3000 }, (_, i) =>
  recordOf(`r${i}`, [nameOf(i), `${nameOf(i)} Works`], {
    ...(i % 100 === 0 && { domains: [`works${i}.example`] }),
    ...(i === 7 && { descriptions: { en: 'long '.repeat(3000) } }),
    ...(i === 3 && { aliases: { en: [nameOf(4), 'Twin Name'] } }),
  }),
)
const report = { id: 'r1', url: 'https://news.example/1', title: 'تحقيق', outlet: 'The Daily' }
const extra = [
  { name: 'beside', bytes: new TextEncoder().encode('read with the names'), isFirst: true },
  { name: 'later', bytes: Uint8Array.from({ length: 10_001 }, (_, i) => i % 251), isFirst: false },
]
const file = writePack({ manifest: manifestOf('test'), entities, reports: [report], extra })
const layout = readLayout(file)

/** The pack with nothing but its first part in memory; which pieces were read. */
function paged(change: ReadPieces = readFromMemory(file)): { pack: Pack; reads: PackPiece[][] } {
  const reads: PackPiece[][] = []
  return {
    reads,
    pack: openPack(file.slice(0, layout.firstLength), {
      trusted: true,
      read: (pieces) => (reads.push([...pieces]), change(pieces)),
    }),
  }
}
const text = `The ${nameOf(12)} and ${nameOf(4)} met ${nameOf(2999)} Works, as Twin Name said. ${nameOf(12)} left.`

describe('a pack whose records stay where they are kept', () => {
  it('answers alike where another text is asked for before the records are there', async () => {
    const whole = createKnowledge([openPack(file)])
    const knowledge = createKnowledge([paged().pack])
    const other = `${nameOf(21)} wrote to ${nameOf(33)} Works.`
    const [found, foundInOther] = await Promise.all(
      [text, other].map((words) => knowledge.runWithRecords(() => knowledge.findNames(words))),
    )
    expect(found).toEqual(whole.findNames(text))
    expect(foundInOther).toEqual(whole.findNames(other))
  })

  it('answers as one that is wholly in memory', async () => {
    const whole = createKnowledge([openPack(file)])
    const knowledge = createKnowledge([paged().pack])
    await knowledge.loadRecordsOf(text)
    expect(knowledge.findNames(text)).toEqual(whole.findNames(text))
    expect(knowledge.findNames(text)).toHaveLength(5)
    for (const id of ['r0', 'r7', 'r2999', 'none'])
      expect(
        await knowledge.runWithRecords(() => knowledge.getRecord({ pack: 'test', id })),
      ).toEqual(whole.getRecord({ pack: 'test', id }))
    for (const host of ['www.works100.example', 'works101.example'])
      expect(await knowledge.runWithRecords(() => knowledge.getOwnerOfHost(host))).toEqual(
        whole.getOwnerOfHost(host),
      )
    expect(knowledge.reports()).toEqual(whole.reports())
  })

  /** `office`: id of the one record of an office, the first of the pack. */
  const openPeople = (office: string) => {
    const people = [
      recordOf(office, [], {
        labels: {},
        type: 'MISC',
        kind: 'office',
        titles: { en: ['mayor', 'mayor'] },
      }),
      recordOf('q1', ['Bako Minta'], {
        type: 'PER',
        offices: [{ office, asof: '2022', source: 'registry' }],
      }),
      ...entities,
    ]
    const of = writePack({ manifest: manifestOf('test'), entities: people, reports: [] })
    const layout = readLayout(of)
    const idsAt = layout.bounds('ids').offset
    const found = { readsTable: false }
    const read: ReadPieces = (pieces) => {
      found.readsTable ||= pieces.some(({ from }) => from >= idsAt)
      return readFromMemory(of)(pieces)
    }
    return { opened: openPack(of.slice(0, layout.firstLength), { trusted: true, read }), found }
  }

  it.each([
    ['o0', 'which tells its number', false],
    ['o1', 'which tells no number here', true],
    ['mayor', 'which tells none', true],
  ])(
    'brings the office of a person with the person, so that a task need not run once more: %s, %s',
    async (office, _what, readsTable) => {
      const { opened, found } = openPeople(office)
      const knowledge = createKnowledge([opened])
      await knowledge.loadRecordsOf('Bako Minta spoke.')
      const missed = opened.getMissed()
      const note = knowledge.getNote({ pack: 'test', id: 'q1' })
      expect(note?.record.descriptions.en).toContain('mayor')
      expect(opened.getMissed()).toBe(missed)
      expect(found).toEqual({ readsTable })
    },
  )

  it('finds a record by its id though the id tells the number of another', async () => {
    const of = writePack({
      manifest: manifestOf('test'),
      entities: [recordOf('o1', [], { labels: {} }), recordOf('o0', [], { labels: {} })],
      reports: [],
    })
    const { firstLength } = readLayout(of)
    const knowledge = createKnowledge([
      openPack(of.slice(0, firstLength), { trusted: true, read: readFromMemory(of) }),
    ])
    const idOf = (id: string) => () => knowledge.getRecord({ pack: 'test', id })?.id
    for (const id of ['o0', 'o1']) expect(await knowledge.runWithRecords(idOf(id))).toBe(id)
  })

  it('reads the pieces of the names in a text together, each once, and no others', async () => {
    const { pack, reads } = paged()
    const knowledge = createKnowledge([pack])
    await knowledge.loadRecordsOf(text)
    expect(reads).toHaveLength(1)
    const numbers = reads[0]!.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length).toBeLessThanOrEqual(5)
    await knowledge.loadRecordsOf(text)
    await knowledge.runWithRecords(() => knowledge.getRecord({ pack: 'test', id: 'r12' }))
    expect(reads).toHaveLength(1)
  })

  it('repeats a task until all its records are loaded, and returns only the last result', async () => {
    const { pack } = paged()
    const knowledge = createKnowledge([pack])
    const results: unknown[] = []
    const label = await knowledge.runWithRecords(() => {
      const record = knowledge.getRecord({ pack: 'test', id: 'r1' })
      const next = record && knowledge.getRecord({ pack: 'test', id: 'r2' })
      results.push(next)
      if (record && !next) throw new Error('a half answer')
      return next?.labels.en
    })
    expect(label).toBe(nameOf(2))
    expect(results).toHaveLength(3)
    await expect(
      knowledge.runWithRecords(() => {
        throw new Error('its own')
      }),
    ).rejects.toThrow('its own')
  })

  it('answers several tasks at once, each with all that it asked for', async () => {
    const slow: ReadPieces = async (pieces) => {
      await new Promise((later) => setTimeout(later, pieces.length))
      return readFromMemory(file)(pieces)
    }
    const knowledge = createKnowledge([paged(slow).pack])
    const whole = createKnowledge([openPack(file)])
    const ask = (from: number) =>
      knowledge.runWithRecords(() =>
        Array.from({ length: 40 }, (_, i) =>
          knowledge.getRecord({ pack: 'test', id: `r${from + i}` }),
        ),
      )
    const answers = await Promise.all([ask(0), ask(20), ask(0), ask(2000)])
    expect(answers).toEqual(
      [0, 20, 0, 2000].map((from) =>
        Array.from({ length: 40 }, (_, i) => whole.getRecord({ pack: 'test', id: `r${from + i}` })),
      ),
    )
  })

  it('finds an id whose hash stands at either side of a border between pieces', async () => {
    const ids = entities.map(({ id }) => id).sort((a, b) => hashOf(a) - hashOf(b))
    const border = pieceBytes / 8
    const { pack } = paged()
    const knowledge = createKnowledge([pack])
    for (const place of [0, border - 1, border, border * 2, ids.length - 1])
      expect(
        (
          await knowledge.runWithRecords(() =>
            knowledge.getRecord({ pack: 'test', id: ids[place]! }),
          )
        )?.id,
      ).toBe(ids[place])
  })

  it('asks for all again when it has let go of what it kept', async () => {
    const many = Array.from({ length: 12_000 }, (_, i) =>
      recordOf(`m${i}`, [`${nameOf(i % 10_000)} ${i < 10_000 ? 'North' : 'South'}`]),
    )
    const large = writePack({ manifest: manifestOf('large'), entities: many, reports: [] })
    const knowledge = createKnowledge([
      openPack(large.slice(0, readLayout(large).firstLength), {
        trusted: true,
        read: readFromMemory(large),
      }),
    ])
    const ask = (from: number, to: number) =>
      knowledge.runWithRecords(() =>
        many.slice(from, to).map(({ id }) => knowledge.getRecord({ pack: 'large', id })?.id),
      )
    for (const [from, to] of [
      [0, 9000],
      [9000, 12_000],
      [0, 12_000],
      [5000, 5010],
    ] as const)
      expect(await ask(from, to)).toEqual(many.slice(from, to).map(({ id }) => id))
  })

  it('gives the sections of other rooms, and null for a missing one', async () => {
    for (const pack of [openPack(file), paged().pack]) {
      for (const { name, bytes } of extra) expect(await pack.loadSection(name)).toEqual(bytes)
      expect(await pack.loadSection('none')).toBeNull()
    }
  })
})

describe('a pack that was damaged after it was taken', () => {
  const recordsAt = layout.bounds('records').offset
  const flipped: ReadPieces = async (pieces) =>
    pieces.map(({ from, to }) => {
      const bytes = new Uint8Array(file.slice(from, to))
      bytes[20]! ^= 1
      return bytes
    })
  it.each<[string, ReadPieces]>([
    ['other bytes', flipped],
    [
      'fewer bytes',
      async (pieces) => pieces.map(({ from, to }) => new Uint8Array(file.slice(from, to - 8))),
    ],
    ['no bytes', async (pieces) => pieces.map(() => null)],
    ['too few pieces', async () => []],
  ])('says so when a piece has %s', async (_what, read) => {
    const knowledge = createKnowledge([paged(read).pack])
    await expect(knowledge.loadRecordsOf(text)).rejects.toThrow(DamagedPack)
    await expect(
      knowledge.runWithRecords(() => knowledge.getRecord({ pack: 'test', id: 'r1' })),
    ).rejects.toMatchObject({ name: 'DamagedPack', pack: { manifest: { id: 'test' } } })
    await expect(paged(read).pack.loadSection('later')).rejects.toThrow(CorruptPack)
  })
  it('tells of what reading threw as it is', async () => {
    const knowledge = createKnowledge([
      paged(() => Promise.reject(new Error('the database is closed'))).pack,
    ])
    await expect(knowledge.loadRecordsOf(text)).rejects.toThrow('the database is closed')
  })
  it('is not opened when its first part is not whole', () => {
    for (const length of [
      0,
      10,
      headerBytes,
      layout.tableEnd,
      layout.firstLength - 8,
      recordsAt + 8,
    ])
      expect(() => openPack(file.slice(0, length), { trusted: true, read: flipped })).toThrow(
        PackError,
      )
    expect(() => openPack(file.slice(0, layout.firstLength))).toThrow(TruncatedPack)
  })
})

describe('a section that this program does not know', () => {
  const withFlags = (flags: number) => {
    const copy = writePack({
      manifest: manifestOf('test'),
      entities: [],
      reports: [],
      extra: [{ name: 'of-the-future', bytes: new Uint8Array(4), isFirst: true }],
    })
    const at = Buffer.from(copy).indexOf('of-the-future')
    new Uint32Array(copy, at + 24, 1)[0] = flags
    return copy
  }
  it('is left alone where the pack allows it', () =>
    expect(openPack(withFlags(1)).size.records).toBe(0))
  it('needs a later program where the pack does not', async () => {
    const { sumOfTable } = await import('../../src/knowledge/pack-file/pack-layout.ts')
    const copy = withFlags(0)
    new Uint32Array(copy)[4] = sumOfTable(copy, headerBytes + new Uint32Array(copy)[6]! * 32)
    expect(() => openPack(copy)).toThrow(WrongPackVersion)
  })
})

it('splits records into pieces at record boundaries, with a long record in a piece of its own', () => {
  const table = readPieceTable(file, layout)
  const pieces = Array.from({ length: table.count }, (_, number) => table.at(number))
  const long = pieces.filter(({ from, to }) => to - from > pieceBytes)
  expect(long).toHaveLength(1)
  for (const { from, to } of pieces)
    if (from < layout.bounds('ids').offset && from >= recordsStart)
      expect(Buffer.from(file, from, to - from).toString()).toMatch(/^\{"id".*\}\n+$/s)
  // the pieces are nearly full
  expect(pieces.length * pieceBytes).toBeLessThan((layout.length - layout.firstLength) * 1.1)
})
const recordsStart = layout.bounds('records').offset
