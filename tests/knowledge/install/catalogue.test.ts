import { generateKeyPairSync, sign, webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  BadCatalogue,
  NewerCatalogue,
  readCatalogue,
} from '../../../src/knowledge/install/catalogue.ts'
import {
  getSignatureAddress,
  isSigned,
  nameKey,
} from '../../../src/knowledge/install/catalogue-signature.ts'

const subtle = webcrypto.subtle as unknown as SubtleCrypto
const url = 'https://packs.example/hashiya/catalogue.json'
const entry = {
  id: 'northquay',
  version: '1.0.0',
  title: { en: 'Northquay' },
  description: { en: 'A harbour' },
  languages: ['en'],
  licence: 'CC0-1.0',
  coverage: null,
  url: 'northquay-1.0.0.pack',
  bytes: 1200,
  sha256: 'a'.repeat(64),
  entities: 2,
  reports: 1,
}
const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const read = (change: object, at = url) =>
  readCatalogue(
    bytes({ hashiyaCatalogue: 1, title: { en: 'Packs' }, packs: [entry], ...change }),
    at,
  )

describe('a catalogue', () => {
  it('is read with absolute addresses and without unknown fields', () => {
    const { title, key, packs } = read({ packs: [{ ...entry, extra: 1 }] })
    expect([title, key]).toEqual([{ en: 'Packs' }, null])
    expect(packs).toEqual([{ ...entry, url: 'https://packs.example/hashiya/northquay-1.0.0.pack' }])
  })

  it('may lead to another host, or to the reader’s own machine from there', () => {
    expect(read({ packs: [{ ...entry, url: 'https://cdn.example/x.pack' }] }).packs[0]!.url).toBe(
      'https://cdn.example/x.pack',
    )
    expect(read({}, 'http://localhost:8000/catalogue.json').packs[0]!.url).toBe(
      'http://localhost:8000/northquay-1.0.0.pack',
    )
  })

  it.each<[string, unknown]>([
    ['a web page', '<!doctype html>'],
    ['a list', []],
    ['something else in JSON', { packs: [] }],
    ['no packs', { hashiyaCatalogue: 1, title: {} }],
    [
      'an address with a script',
      { hashiyaCatalogue: 1, title: {}, packs: [{ ...entry, url: 'javascript:alert(1)' }] },
    ],
    [
      'an address in the clear',
      { hashiyaCatalogue: 1, title: {}, packs: [{ ...entry, url: 'http://packs.example/x.pack' }] },
    ],
    [
      'a checksum that is none',
      { hashiyaCatalogue: 1, title: {}, packs: [{ ...entry, sha256: 'abc' }] },
    ],
    ['one id twice', { hashiyaCatalogue: 1, title: {}, packs: [entry, entry] }],
    [
      'a key of a language that is none',
      `{"hashiyaCatalogue": 1, "title": {"__proto__": "x"}, "packs": []}`,
    ],
    ['a key that is none', { hashiyaCatalogue: 1, title: {}, packs: [], key: 'abc' }],
    ['bytes that are no text', '\ud800'],
  ])('is refused when it is %s', (_what, value) => {
    expect(() => readCatalogue(bytes(value), url)).toThrow(BadCatalogue)
  })

  it('of a later form is refused as such', () =>
    expect(() => read({ hashiyaCatalogue: 2 })).toThrow(NewerCatalogue))
})

describe('its signature', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('base64')
  const file = bytes({ hashiyaCatalogue: 1 })
  const signatureOver = async (signed: Uint8Array, more: object = {}) =>
    bytes({
      algorithm: 'Ed25519',
      key: await nameKey(key, subtle),
      signature: sign(null, signed, privateKey).toString('base64'),
      ...more,
    })

  it('stands beside it', () =>
    expect(getSignatureAddress('https://a.example/c.json?v=2')).toBe(
      'https://a.example/c.json.sig?v=2',
    ))

  it('holds for these very bytes and this key', async () => {
    expect(await isSigned(file, await signatureOver(file), key, subtle)).toBe(true)
    expect(
      await isSigned(bytes({ hashiyaCatalogue: 1, x: 1 }), await signatureOver(file), key, subtle),
    ).toBe(false)
    const other = Buffer.from(
      generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x!,
      'base64url',
    ).toString('base64')
    expect(await isSigned(file, await signatureOver(file), other, subtle)).toBe(false)
    expect(
      await isSigned(
        file,
        await signatureOver(file, { key: await nameKey(other, subtle) }),
        key,
        subtle,
      ),
    ).toBe(false)
  })

  it.each(['', 'null', '{}', '<html>', '{"algorithm":"none"}'])(
    'is none when it is %j',
    async (text) => {
      expect(await isSigned(file, bytes(text), key, subtle)).toBe(false)
    },
  )
})
