import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { answerPackCall } from '../../../../src/background/packs/install/pack-jobs.ts'
import { toFailure } from '../../../../src/background/packs/install/pack-trouble.ts'
import { nameKey } from '../../../../src/knowledge/install/catalogue-signature.ts'
import type { PackFailure } from '../../../../src/model/installed-pack.ts'
import type { FromJob, ToJob } from '../../../../src/platform/messages/pack-port.ts'
import { recordOf } from '../../../knowledge/pack-of.ts'
import { createBench, fileOf, subtle, type Served } from '../../pack-bench.ts'

const at = (name: string) => `https://packs.example/${name}`
const failureOf = (work: Promise<unknown>): Promise<PackFailure | null> =>
  work.then(() => null, toFailure)
const sumOf = (file: ArrayBuffer) => createHash('sha256').update(new Uint8Array(file)).digest('hex')

function entryFor(file: ArrayBuffer, id: string, version: string, more: object = {}) {
  return {
    id,
    version,
    title: { en: id },
    description: { en: id },
    languages: ['en'],
    licence: 'CC0-1.0',
    coverage: null,
    url: `${id}-${version}.pack`,
    bytes: file.byteLength,
    sha256: sumOf(file),
    entities: 1,
    reports: 0,
    ...more,
  }
}
const catalogueOf = (packs: object[], more: object = {}) =>
  JSON.stringify({ hashiyaCatalogue: 1, title: { en: 'Packs' }, packs, ...more })
const publicKeyOf = (key: KeyObject) =>
  Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url').toString('base64')
async function signatureOf(
  text: string,
  { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject },
) {
  return JSON.stringify({
    algorithm: 'Ed25519',
    key: await nameKey(publicKeyOf(publicKey), subtle),
    signature: sign(null, Buffer.from(text), privateKey).toString('base64'),
  })
}

describe('a pack at an address', () => {
  const file = fileOf('own', '1.0.0', ['Eigenes'])

  it('is shown first, then taken', async () => {
    const bench = createBench({ [at('own.pack')]: { body: file } })
    const told: FromJob[] = []
    const prepared = await bench.installer.prepareAddress(at('own.pack'), {
      ...bench.watcher,
      progress: (step) => told.push(step),
    })
    if (!('file' in prepared)) throw new Error('no pack')
    expect(prepared.preview).toMatchObject({
      bytes: file.byteLength,
      entities: 1,
      reports: 0,
      url: at('own.pack'),
      before: null,
      unlinked: 0,
    })
    expect(await bench.store.list()).toEqual([])
    await bench.installer.take(prepared)
    expect(await bench.store.get('own')).toMatchObject({
      id: 'own',
      sha256: sumOf(file),
      url: at('own.pack'),
      catalogue: null,
    })
    expect(new Uint8Array((await bench.store.loadFirst('own'))!)).toEqual(new Uint8Array(file))
    expect(told.map((step) => step.tell === 'progress' && step.phase)).toEqual([
      'download',
      'check',
      'check',
    ])
    expect(bench.asked).toHaveLength(1)
    expect(bench.asked[0]).toMatchObject({ source: 'pack', purpose: 'install-pack', words: [] })
  })

  it('shows what another version changes, and where the present one came from', async () => {
    const next = fileOf('own', '1.1.0', ['Eigenes', 'Neues'])
    const bench = createBench({
      [at('own.pack')]: { body: file },
      [at('next.pack')]: { body: next },
    })
    const first = await bench.installer.prepareAddress(at('own.pack'), bench.watcher)
    await bench.installer.take(first as never)
    const { preview } = (await bench.installer.prepareAddress(at('next.pack'), bench.watcher)) as {
      preview: unknown
    }
    expect(preview).toMatchObject({
      before: {
        version: '1.0.0',
        bytes: file.byteLength,
        origin: 'installed',
        url: at('own.pack'),
        entities: { added: 1, changed: 0, removed: 0 },
      },
    })
    const { preview: ofBundled } = await bench.installer.prepareFile(
      'blob:b',
      (bench.blobs.set('blob:b', fileOf('base', '2.0.0', ['Anders'])), bench.watcher),
    )
    expect(ofBundled).toMatchObject({
      before: {
        version: '1.1.0',
        origin: 'bundled',
        entities: { added: 0, changed: 1, removed: 0 },
      },
    })
  })

  it.each<[string, Served, object]>([
    ['a web page', { body: '<!doctype html>', type: 'text/html' }, { kind: 'web-page' }],
    ['a web page under a false name', { body: '<!doctype html>' }, { kind: 'not-a-pack' }],
    ['nothing', { body: '' }, { kind: 'not-a-pack' }],
    ['a truncated file', { body: file.slice(0, file.byteLength - 64) }, { kind: 'truncated' }],
    [
      'other JSON',
      { body: '{"a": 1}', type: 'application/json' },
      { kind: 'not-a-catalogue', where: 'hashiyaCatalogue' },
    ],
    [
      'a catalogue of the future',
      { body: '{"hashiyaCatalogue": 9}', type: 'application/json' },
      { kind: 'newer-catalogue' },
    ],
    [
      'a body without end',
      { ok: false, failure: { kind: 'too-large', maxBytes: 5 } },
      { kind: 'download', host: 'packs.example', failure: { kind: 'too-large', maxBytes: 5 } },
    ],
    [
      'another host',
      { ok: false, failure: { kind: 'redirected', host: 'evil.example' } },
      {
        kind: 'download',
        host: 'packs.example',
        failure: { kind: 'redirected', host: 'evil.example' },
      },
    ],
    [
      'no line',
      { ok: false, failure: { kind: 'offline' } },
      { kind: 'download', host: 'packs.example', failure: { kind: 'offline' } },
    ],
    [
      'an older version of a bundled pack',
      { body: fileOf('base', '1.0.9', ['Alt']) },
      { kind: 'older-than-bundled', bundled: '1.1.0', found: '1.0.9' },
    ],
    [
      'the same version of a bundled pack',
      { body: fileOf('base', '1.1.0', ['Gleich']) },
      { kind: 'older-than-bundled', bundled: '1.1.0', found: '1.1.0' },
    ],
    [
      'a pack with a record that is none',
      { body: fileOf('own', '1.0.0', ['A'], { entities: [recordOf('a', ['A b'], { prior: 7 })] }) },
      { kind: 'malformed', where: 'records[0].prior: no number from 0 to 1' },
    ],
  ])('is refused when there is %s', async (_what, page, failure) => {
    const bench = createBench({ [at('x')]: page })
    expect(await failureOf(bench.installer.prepareAddress(at('x'), bench.watcher))).toEqual(failure)
    expect(await bench.store.list()).toEqual([])
  })

  it('is not an address when it is none', async () => {
    const bench = createBench()
    expect(await failureOf(bench.installer.prepareAddress('packs', bench.watcher))).toEqual({
      kind: 'not-an-address',
    })
  })

  it('is given up in the middle of the check when the reader cancels', async () => {
    const bench = createBench({ [at('own.pack')]: { body: file } })
    const controller = new AbortController()
    const progress = (told: FromJob) => {
      if (told.tell === 'progress' && told.phase === 'check') controller.abort()
    }
    expect(
      await failureOf(
        bench.installer.prepareAddress(at('own.pack'), { signal: controller.signal, progress }),
      ),
    ).toEqual({ kind: 'cancelled' })
    expect(await bench.store.list()).toEqual([])
  })
})

describe('a pack without room', () => {
  it('leaves the old one whole', async () => {
    const bench = createBench()
    const old = fileOf('own', '1.0.0', ['Eigenes'])
    bench.blobs.set('blob:old', old).set('blob:new', fileOf('own', '2.0.0', ['Neues']))
    await bench.installer.take(await bench.installer.prepareFile('blob:old', bench.watcher))
    const prepared = await bench.installer.prepareFile('blob:new', bench.watcher)
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      if (this.name === 'pack-files') throw new DOMException('full', 'QuotaExceededError')
      return put.call(this, value, key)
    }
    try {
      expect(await failureOf(bench.installer.take(prepared))).toEqual({ kind: 'quota' })
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect((await bench.store.get('own'))!.manifest.version).toBe('1.0.0')
    expect(new Uint8Array((await bench.store.loadFirst('own'))!)).toEqual(new Uint8Array(old))
  })
})

describe('a catalogue', () => {
  const first = fileOf('own', '1.0.0', ['Eigenes'])
  const second = fileOf('own', '1.1.0', ['Eigenes', 'Neues'])
  const url = at('catalogue.json')

  it('is followed, offers its packs, and tells what is new at the next look', async () => {
    const bench = createBench({
      [url]: { body: catalogueOf([entryFor(first, 'own', '1.0.0')]), type: 'application/json' },
      [at('own-1.0.0.pack')]: { body: first },
      [at('own-1.1.0.pack')]: { body: second },
    })
    const followed = await bench.installer.prepareAddress(url, bench.watcher)
    expect(followed).toMatchObject({ url, key: null, keyId: null, fresh: [] })
    const prepared = await bench.installer.prepareEntry(url, 'own', bench.watcher)
    await bench.installer.take(prepared)
    expect(await bench.store.get('own')).toMatchObject({
      catalogue: url,
      url: at('own-1.0.0.pack'),
    })
    bench.pages[url] = {
      body: catalogueOf([entryFor(second, 'own', '1.1.0'), entryFor(first, 'other', '1.0.0')]),
      type: 'application/json',
    }
    expect(await bench.installer.follow(url, bench.watcher)).toMatchObject({ fresh: ['other'] })
    const { preview } = await bench.installer.prepareEntry(url, 'own', bench.watcher)
    expect(preview.before).toMatchObject({
      version: '1.0.0',
      entities: { added: 1, changed: 0, removed: 0 },
    })
    expect(bench.asked.map(({ purpose }) => purpose)).toEqual([
      'install-pack',
      'install-pack',
      'update-pack',
      'update-pack',
    ])
    // another pack than promised
    expect(
      await failureOf(bench.installer.prepareEntry(url, 'other', bench.watcher)),
    ).toMatchObject({ kind: 'download', failure: { kind: 'status', status: 404 } })
  })

  it('stays forgotten when it was forgotten while it was looked at again', async () => {
    const served = {
      body: catalogueOf([entryFor(first, 'own', '1.0.0')]),
      type: 'application/json',
    }
    const bench = createBench({ [url]: served })
    await bench.installer.follow(url, bench.watcher)
    const looking = bench.installer.follow(url, bench.watcher)
    while (bench.asked.length < 2) await new Promise((done) => setTimeout(done))
    await bench.choice.saveCatalogues([])
    await looking
    expect(await bench.choice.loadCatalogues()).toEqual([])
    // and can be followed anew
    await bench.installer.follow(url, bench.watcher)
    expect(await bench.choice.loadCatalogues()).toHaveLength(1)
  })

  it.each<[string, ArrayBuffer | string, object]>([
    [
      'other bytes of the same length',
      fileOf('own', '1.0.0', ['Eigenez']),
      { kind: 'wrong-checksum' },
    ],
    ['more bytes', second, { kind: 'wrong-checksum' }],
    ['fewer bytes', first.slice(0, 100), { kind: 'truncated' }],
  ])('refuses %s than it promised', async (_what, body, failure) => {
    const bench = createBench({
      [url]: { body: catalogueOf([entryFor(first, 'own', '1.0.0')]), type: 'application/json' },
      [at('own-1.0.0.pack')]: { body },
    })
    await bench.installer.follow(url, bench.watcher)
    expect(await failureOf(bench.installer.prepareEntry(url, 'own', bench.watcher))).toEqual(
      failure,
    )
  })

  it('refuses another pack than it promised, even with a fitting checksum', async () => {
    const bench = createBench({
      [url]: { body: catalogueOf([entryFor(first, 'other', '1.0.0')]), type: 'application/json' },
      [at('other-1.0.0.pack')]: { body: first },
    })
    await bench.installer.follow(url, bench.watcher)
    expect(await failureOf(bench.installer.prepareEntry(url, 'other', bench.watcher))).toEqual({
      kind: 'not-as-promised',
      promised: 'other 1.0.0',
      found: 'own 1.0.0',
    })
  })

  it('is believed by the key of the first time alone', async () => {
    const ours = generateKeyPairSync('ed25519')
    const theirs = generateKeyPairSync('ed25519')
    const signed = (keys: typeof ours, packs: object[] = []) =>
      catalogueOf(packs, { key: publicKeyOf(keys.publicKey) })
    const bench = createBench()
    const json = 'application/json'
    const host = 'packs.example'
    const serve = async (text: string, keys: typeof ours | null) => {
      bench.pages[url] = { body: text, type: json }
      if (keys) bench.pages[`${url}.sig`] = { body: await signatureOf(text, keys), type: json }
      else delete bench.pages[`${url}.sig`]
      return failureOf(bench.installer.follow(url, bench.watcher))
    }
    const keyId = (keys: typeof ours) => nameKey(publicKeyOf(keys.publicKey), subtle)
    expect(await serve(signed(ours), null)).toEqual({ kind: 'unsigned', host })
    expect(await serve(signed(ours), theirs)).toEqual({ kind: 'wrong-signature', host })
    expect(await bench.choice.loadCatalogues()).toEqual([])
    expect(await serve(signed(ours), ours)).toBeNull()
    expect((await bench.choice.loadCatalogues())[0]).toMatchObject({ keyId: await keyId(ours) })
    expect(await serve(signed(theirs), theirs)).toEqual({
      kind: 'key-changed',
      host,
      known: await keyId(ours),
      given: await keyId(theirs),
    })
    expect(await serve(catalogueOf([]), null)).toEqual({ kind: 'unsigned', host })
    bench.pages[`${url}.sig`] = { ok: false, failure: { kind: 'offline' } }
    bench.pages[url] = { body: signed(ours), type: json }
    expect(await failureOf(bench.installer.follow(url, bench.watcher))).toEqual({
      kind: 'download',
      host,
      failure: { kind: 'offline' },
    })
    expect(await bench.choice.loadCatalogues()).toHaveLength(1)
  })
})

describe('a call from the settings', () => {
  function call(bench: ReturnType<typeof createBench>) {
    const told: FromJob[] = []
    const controller = new AbortController()
    let ask: (asked: ToJob) => void = () => {}
    let taken = 0
    answerPackCall(
      {
        hear: (callback) => {
          ask = callback
        },
        tell: (message) => void told.push(message),
        signal: controller.signal,
      },
      bench.installer,
      () => {
        taken++
      },
    )
    const heard = async (tell: FromJob['tell']) => {
      for (let i = 0; i < 200 && !told.some((message) => message.tell === tell); i++)
        await new Promise((later) => setTimeout(later, 2))
      return told.find((message) => message.tell === tell)
    }
    return { ask: (asked: ToJob) => ask(asked), heard, told, controller, taken: () => taken }
  }

  it('shows, waits for the word and takes', async () => {
    const bench = createBench({ [at('own.pack')]: { body: fileOf('own', '1.0.0', ['Eigenes']) } })
    const { ask, heard, taken } = call(bench)
    ask({ ask: 'take' })
    ask({ ask: 'address', url: at('own.pack') })
    expect(await heard('preview')).toBeDefined()
    ask({ ask: 'stay' })
    expect([taken(), await bench.store.list()]).toEqual([0, []])
    ask({ ask: 'take' })
    ask({ ask: 'take' })
    expect(await heard('taken')).toEqual({ tell: 'taken', id: 'own' })
    expect([taken(), (await bench.store.list()).length]).toEqual([1, 1])
  })

  it('tells of a failure, and of a file that is gone', async () => {
    const { ask, heard } = call(createBench())
    ask({ ask: 'file', url: 'blob:nothing' })
    expect(await heard('failed')).toEqual({ tell: 'failed', failure: { kind: 'no-file' } })
  })

  it('takes no address on the net for a file that was picked: the door out would not know of it', async () => {
    const bench = createBench()
    bench.blobs.set(at('own.pack'), fileOf('own', '1.0.0', ['Eigenes']))
    expect(await failureOf(bench.installer.prepareFile(at('own.pack'), bench.watcher))).toEqual({
      kind: 'no-file',
    })
  })
})
