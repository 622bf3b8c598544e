/**
 * Packs and catalogues made for the browser tests: invented words about a real bundled record, so
 * that two notes meet.
 */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'

const bundled = readFileSync(
  new URL('../../packs/microsoft-israel/entities.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as EntityRecord)
const company = bundled.find(({ labels }) => labels.en === 'Microsoft')!
/** What the company's card begins with: the newest of the facts that the sample's readers knew. */
export const bundledFact = company.facts!.find(({ date }) => date === '2025-09-25')!.text.en!

/** What the pack's note says: no outlet ever wrote it. */
export const ownWords = 'Its stand at the harbour fair of Port Selwyn was blue.'

/** A pack of one note on the company, and one more record for each of `more`. */
export function makePack({
  id = 'newsroom',
  version = '1.0.0',
  words = ownWords,
  more = [] as string[],
  url = 'https://fair.example/stand',
  source = 'The fair',
} = {}): Uint8Array {
  const name = { ar: 'غرفة الأخبار', en: 'The Newsroom' }
  const text = (value: string) => ({ ar: `قيل: ${value}`, en: value })
  const entities: EntityRecord[] = [
    {
      ...company,
      facts: [
        {
          text: text(words),
          date: '2025-05-01',
          status: 'record',
          source: { url, name: { ar: 'المعرض', en: source } },
        },
      ],
      positions: [],
      related: [],
    },
    ...more.map((label, i): EntityRecord => ({
      id: `more-${i}`,
      type: 'ORG',
      kind: 'body',
      labels: { en: label },
      aliases: {},
      descriptions: text(label),
    })),
  ]
  const manifest = {
    id,
    version,
    title: name,
    description: text('Words made up for a test'),
    languages: ['ar', 'en'],
    licence: 'CC0-1.0',
    credits: [{ name: 'Test', licence: 'CC0-1.0', url: 'https://fair.example/' }],
    coverage: null,
  }
  return new Uint8Array(writePack({ manifest, entities, reports: [] }))
}

export const pack = (
  body: Uint8Array | AsyncIterable<Uint8Array>,
  headers: Record<string, string> = {},
) => ({ body, type: 'application/octet-stream', headers })

const sumOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex')

/** A catalogue over compiled packs, signed by `keys`, and its signature's file. */
export function makeCatalogue(
  packs: {
    file: Uint8Array
    version: string
    url: string
    sha256?: string
    /** from an edition before, by its file */
    difference?: { from: Uint8Array; file: Uint8Array; url: string }
  }[],
  keys: { publicKey: KeyObject; privateKey: KeyObject },
) {
  const key = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x!, 'base64url')
  const body = JSON.stringify({
    hashiyaCatalogue: 1,
    title: { ar: 'حزم الميناء', en: 'Harbour packs' },
    key: key.toString('base64'),
    packs: packs.map(({ file, version, url, sha256 = sumOf(file), difference }) => ({
      id: 'newsroom',
      version,
      title: { ar: 'غرفة الأخبار', en: 'The Newsroom' },
      description: { ar: 'كلام للاختبار', en: 'Words for a test' },
      languages: ['ar', 'en'],
      licence: 'CC0-1.0',
      coverage: null,
      url,
      bytes: file.byteLength,
      sha256,
      entities: 1,
      reports: 0,
      ...(difference && {
        differences: [
          {
            from: sumOf(difference.from),
            url: difference.url,
            bytes: difference.file.byteLength,
            sha256: sumOf(difference.file),
          },
        ],
      }),
    })),
  })
  const signature = JSON.stringify({
    algorithm: 'Ed25519',
    key: createHash('sha256').update(key).digest('hex').slice(0, 16),
    signature: sign(null, Buffer.from(body), keys.privateKey).toString('base64'),
  })
  return {
    catalogue: { body, type: 'application/json' },
    signature: { body: signature, type: 'application/json' },
  }
}
export const makeKeys = () => generateKeyPairSync('ed25519')
