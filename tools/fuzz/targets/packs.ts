import fc from 'fast-check'
import { analyseInSteps } from '../../../src/analysis/analyse.ts'
import { checkFile } from '../../../src/knowledge/install/check-file.ts'
import { comparePacks } from '../../../src/knowledge/install/compare-packs.ts'
import { guardAddresses } from '../../../src/knowledge/install/guard-addresses.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import { readNotesPack } from '../../../src/knowledge/own-notes/notes-pack.ts'
import { readNote } from '../../../src/knowledge/own-notes/read-notes.ts'
import { readFromMemory } from '../../../src/knowledge/pack-file/pack-file.ts'
import { readLayout } from '../../../src/knowledge/pack-file/pack-layout.ts'
import { loadPackPart } from '../../../src/reporting/index/report-section.ts'
import { openReportIndex } from '../../../src/reporting/index/report-index.ts'
import { fromText } from '../../annotate/from-text.ts'
import { mayThrow } from '../cases/damage.ts'
import { filed, notes, plain, tiny } from '../cases/fuzzed-packs.ts'
import { build, casesOf, change, damage } from '../cases/pack-damage.ts'
import { createTarget } from '../fuzz-target.ts'

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
  const { article, document } = fromText(text, {
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
    name: 'packs: a file from outside is refused with a named error, or can be used whole and in parts',
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
    name: 'packs: pieces that were damaged since are reported with a named error',
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
    name: 'packs: notes of a file are refused with a named error, or read',
    cases: casesOf(notes),
    check: (given) =>
      mayThrow(packErrors, async () => {
        const { pack } = await checkFile(build(given), { pause, own: true })
        readNotesPack(pack).map(readNote)
      }).then(() => {}),
  }),
]
