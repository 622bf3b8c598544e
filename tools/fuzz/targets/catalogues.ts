import fc from 'fast-check'
import { readCatalogue } from '../../../src/knowledge/install/catalogue.ts'
import {
  getSignatureAddress,
  isSigned,
} from '../../../src/knowledge/install/catalogue-signature.ts'
import { checkAddresses, damagedJsonText, mayThrow } from '../cases/damage.ts'
import { createTarget } from '../fuzz-target.ts'

const pack = {
  id: 'northquay',
  version: '1.0.0',
  title: { en: 'N' },
  description: { en: 'd', ar: 'و' },
  languages: ['en'],
  licence: 'CC0-1.0',
  coverage: { from: '2020', to: '2021-03' },
  url: 'packs/n.pack',
  bytes: 100,
  sha256: 'a'.repeat(64),
  entities: 1,
  reports: 0,
}
const catalogue = {
  hashiyaCatalogue: 1,
  title: { en: 'C', ar: 'ف' },
  key: `${'A'.repeat(43)}=`,
  packs: [pack, { ...pack, id: 'southquay', url: 'https://other.example/s.pack' }],
}
const signature = { algorithm: 'Ed25519', key: 'a'.repeat(16), signature: 'b' }

export const targets = [
  createTarget({
    name: 'catalogues: are read, or refused with a named error',
    cases: fc.tuple(
      damagedJsonText(catalogue),
      fc.constantFrom('https://c.example/catalogue.json', 'http://localhost:8000/c.json'),
    ),
    check: ([text, url]) =>
      mayThrow(['BadCatalogue', 'NewerCatalogue'], () => {
        const read = readCatalogue(new TextEncoder().encode(text), url)
        checkAddresses(read)
        if (read.packs.some((one) => !/^https:\/\/|^http:\/\/localhost:8000\//.test(one.url)))
          throw new Error('a pack at an address that is not to be asked')
      }).then(() => {}),
  }),
  createTarget({
    name: 'catalogues: no damaged signature counts',
    cases: damagedJsonText(signature),
    async check(text) {
      const bytes = new TextEncoder().encode(text)
      if (await isSigned(new Uint8Array(1), bytes, catalogue.key, crypto.subtle))
        throw new Error('taken as signed')
      getSignatureAddress('https://x.example/a?b#c')
    },
  }),
]
