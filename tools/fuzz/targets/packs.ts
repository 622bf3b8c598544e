import fc from 'fast-check'
import { analyseInSteps } from '../../../src/analysis/analyse.ts'
import { checkFile } from '../../../src/knowledge/install/check-file.ts'
import { comparePacks } from '../../../src/knowledge/install/compare-packs.ts'
import { guardAddresses } from '../../../src/knowledge/install/guard-addresses.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import { readNotesPack, writeNotesPack } from '../../../src/knowledge/own-notes/notes-pack.ts'
import { readNote } from '../../../src/knowledge/own-notes/read-notes.ts'
import { readFromMemory } from '../../../src/knowledge/pack-file/pack-file.ts'
import {
  checksum,
  ENTRY_BYTES,
  firstSections,
  header,
  HEADER_BYTES,
  secondSections,
} from '../../../src/knowledge/pack-file/pack-format.ts'
import { readLayout, sumOfTable } from '../../../src/knowledge/pack-file/pack-layout.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { loadPackPart, writeReportSection } from '../../../src/reporting/index/report-section.ts'
import { openReportIndex } from '../../../src/reporting/index/report-index.ts'
import { manifestOf, recordOf } from '../../../tests/knowledge/pack-of.ts'
import { makeNote } from '../../../tests/knowledge/own-notes/made-note.ts'
import { fromText } from '../../annotate/from-text.ts'
import { mayThrow } from '../cases/damage.ts'
import { createTarget } from '../fuzz-target.ts'

const fact = (url: string) => ({
  text: { en: 'It exists.', ar: 'يوجد' },
  date: '2025-01-02',
  status: 'record' as const,
  source: { url, name: { en: 'News' } },
})
const entities = [
  recordOf('a', ['Alpha Works', 'Alpha'], {
    facts: [fact('https://a.example/')],
    domains: ['a.example', 'news.example'],
    related: ['b'],
  }),
  recordOf('b', ['Alpha Works', 'Beta Board', 'Selwyn']),
  recordOf('c', ['Port Selwyn', 'the Selwyn Gazette'], { type: 'LOC', kind: 'city' }),
  ...Array.from({ length: 60 }, (_, i) =>
    recordOf(`r${i}`, [`Name${i} Board`], { descriptions: { en: 'x'.repeat(100) } }),
  ),
]
const reports = Array.from({ length: 12 }, (_, i) => ({
  id: `n${i}`,
  url: `https://news.example/2025/10/${10 + i}/port-selwyn-${i}`,
  title: `Port Selwyn breakwater report ${i}`,
  outlet: 'Selwyn Gazette',
  date: `2025-10-${10 + i}`,
  lang: 'en',
  entities: ['Port Selwyn'],
}))
const plain = writePack({ manifest: manifestOf('test'), entities, reports })
const filed = writePack({
  manifest: manifestOf('test'),
  entities,
  reports,
  extra: writeReportSection(reports, createKnowledge([openPack(plain)])),
})
const tiny = writePack({
  manifest: manifestOf('test'),
  entities: entities.slice(0, 3),
  reports: reports.slice(0, 2),
})
const notes = writeNotesPack([
  makeNote({ sources: [{ url: 'https://x.example/', title: 't', date: null }], tags: ['q'] }),
  makeNote({ id: 'n2', name: 'جسر' }),
])

const numbers = fc.oneof(
  fc.constantFrom(
    0,
    1,
    2,
    7,
    8,
    0xff,
    0xffff,
    0x7fffffff,
    0x80000000,
    0xffffffff,
    0xfffffff8,
    4096,
  ),
  fc.nat(0xffffffff),
  fc.nat(5000),
)
const tokens = ['null', '1e99', '{}  ', '[]  ', '""  ', '-1  ', 'true', '}{,"', '\n\n\n\n', '"id"']

const change = fc.record({
  how: fc.constantFrom('bit', 'word', 'header', 'entry', 'section', 'section', 'token', 'copy'),
  section: fc.constantFrom(...firstSections, ...secondSections),
  at: fc.nat(0xfffff),
  to: fc.nat(0xfffff),
  number: numbers,
  token: fc.constantFrom(...tokens),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

interface PackCase {
  base: ArrayBuffer
  changes: Change[]
  /** how many bytes are cut off, or added */
  length: number
  /** checksums are made to fit: what damage cannot do and malice can */
  isForged: boolean
}

const casesOf = (...bases: ArrayBuffer[]): fc.Arbitrary<PackCase> =>
  fc.record({
    base: fc.constantFrom(...bases),
    changes: fc.array(change, { minLength: 1, maxLength: 6 }),
    length: fc.oneof(
      { weight: 8, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -2000, max: 800 }) },
    ),
    isForged: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.boolean()),
  })

function build({ base, changes, length, isForged }: PackCase): ArrayBuffer {
  const buffer = new ArrayBuffer(Math.max(0, base.byteLength + length))
  const bytes = new Uint8Array(buffer)
  bytes.set(new Uint8Array(base).subarray(0, buffer.byteLength))
  if (buffer.byteLength <= HEADER_BYTES) return buffer
  const layout = readLayout(base)
  for (const one of changes) damage(buffer, one, layout.bounds(one.section))
  if (isForged) forge(buffer)
  return buffer
}

function damage(
  buffer: ArrayBuffer,
  { how, at, to, number, token }: Change,
  { offset, length }: { offset: number; length: number },
): void {
  const bytes = new Uint8Array(buffer)
  const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2)
  const put = (place: number) => {
    if (place < words.length) words[place] = number
  }
  if (how === 'bit') bytes[at % bytes.length]! ^= 1 << (to % 8)
  else if (how === 'word') put(at % words.length)
  else if (how === 'header') put(at % 16)
  else if (how === 'entry')
    put((HEADER_BYTES + (at % (words[header.sections]! || 1)) * ENTRY_BYTES) / 4 + 4 + (to % 3))
  else if (how === 'section') put((offset + (at % (length || 1))) >> 2)
  else if (how === 'token')
    bytes.set(
      new TextEncoder().encode(token).subarray(0, Math.max(0, bytes.length - offset)),
      Math.min(offset + (at % (length || 1)), bytes.length - token.length),
    )
  else bytes.copyWithin(to % bytes.length, at % bytes.length, (at % bytes.length) + 64)
}

/** Makes all checksums fit, as far as the file can be followed for that. */
function forge(buffer: ArrayBuffer): void {
  try {
    const words = new Uint32Array(buffer, 0, HEADER_BYTES / 4)
    words[header.length] = buffer.byteLength
    const tableEnd = HEADER_BYTES + words[header.sections]! * ENTRY_BYTES
    words[header.tableChecksum] = sumOfTable(buffer, tableEnd)
    const layout = readLayout(buffer)
    const { offset, length } = layout.bounds('pieces')
    const pieces = new Uint32Array(buffer, offset, length >> 2)
    for (let i = 0; i + 1 < pieces.length; i += 2)
      pieces[i + 1] = checksum(buffer, pieces[i]!, pieces[i + 2] ?? buffer.byteLength)
    words[header.firstChecksum] = checksum(buffer, tableEnd, layout.firstLength)
    words[header.tableChecksum] = sumOfTable(buffer, tableEnd)
  } catch {
    // a file that cannot be followed is tried as it is
  }
}

const packErrors = ['NotAPack', 'WrongPackVersion', 'TruncatedPack', 'CorruptPack', 'MalformedPack']
const pause = async (): Promise<void> => {}
const text =
  'Port Selwyn said Alpha Works would open. According to a report published by the Selwyn Gazette last month, Alpha Works had warned. The Selwyn Gazette on October 12 2025 reported that Port Selwyn breakwater report 3 was late. Beta Board denied it. Name7 Board agreed.'

/** Opens a file as the extension does after its check, whole or in parts, and has a text read by it. */
async function use(buffer: ArrayBuffer, inParts: boolean): Promise<void> {
  const pack = guardAddresses(
    inParts
      ? openPack(buffer.slice(0, readLayout(buffer).firstLength), {
          trusted: true,
          read: readFromMemory(buffer),
        })
      : openPack(buffer, { trusted: true }),
  )
  const knowledge = createKnowledge([pack])
  const part = await loadPackPart(pack, knowledge)
  const { article, document } = fromText('case', text, {
    lang: 'en',
    date: '2025-10-20',
    title: null,
    url: 'https://news.example/a',
  })
  const {
    related,
    citations,
    notes: known,
  } = await analyseInSteps(article, document, {
    knowledge,
    index: openReportIndex(part ? [part] : [], knowledge),
    clock: () => 0,
  })
  const urls = [
    ...[...related, ...citations.flatMap(({ resolved }) => resolved)].map(({ url }) => url),
    ...Object.values(known).flatMap(({ record }) =>
      (record.facts ?? []).map((one) => one.source.url),
    ),
  ]
  if (urls.some((url) => url !== '' && !/^https:\/\/[^/\s]/i.test(url)))
    throw new Error('an address that is not https')
  knowledge.getOwnerOfHost('www.a.example')
  await knowledge.runWithRecords(() => {
    for (const id of ['a', 'b', 'zzz', '__proto__'])
      knowledge.getNote({ pack: pack.manifest.id, id })
  })
}

export const targets = [
  createTarget({
    name: 'packs: a file from outside is refused by name, or can be used whole and in parts',
    cases: casesOf(plain, filed, tiny),
    async check(given) {
      const buffer = build(given)
      const checked = await mayThrow(packErrors, () => checkFile(buffer.slice(0), { pause }))
      if (!checked) return
      await comparePacks({ first: plain, read: null }, { first: buffer, read: null }, pause)
      await use(buffer.slice(0), false)
      await use(buffer, true)
    },
  }),
  createTarget({
    name: 'packs: pieces that were damaged since are told by name',
    cases: fc.tuple(fc.constantFrom(plain, filed, tiny), fc.array(change, { maxLength: 4 })),
    async check([base, changes]) {
      const { firstLength, bounds } = readLayout(base)
      const buffer = base.slice(0)
      for (const one of changes) damage(buffer, { ...one, how: 'section' }, bounds(one.section))
      // what is opened first is whole: only what is read later is damaged
      new Uint8Array(buffer).set(new Uint8Array(base, 0, firstLength))
      await mayThrow(['CorruptPack', 'DamagedPack'], () => use(buffer, true))
    },
  }),
  createTarget({
    name: 'packs: notes of a file are refused by name, or read',
    cases: casesOf(notes),
    check: (given) =>
      mayThrow(packErrors, async () => {
        const { pack } = await checkFile(build(given), { pause, own: true })
        readNotesPack(pack).map(readNote)
      }).then(() => {}),
  }),
]
