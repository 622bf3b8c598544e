import fc from 'fast-check'
import { findCitedPieces } from '../../../src/reporting/online/wikitext/find-cited-pieces.ts'
import { normaliseAddress } from '../../../src/model/normalise-address.ts'
import { formatDate } from '../../../src/ui/dates.ts'
import {
  checkAddress,
  checkAddresses,
  damagedJson,
  damagedJsonText,
  damagedText,
  mayThrow,
} from '../cases/damage.ts'
import { providerCases, wikitext } from '../cases/provider-answers.ts'
import { createTarget } from '../fuzz-target.ts'

/** Every date and address of an answer is drawn without a fault. */
function checkDrawn(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    if (/^(?:date|born|died|founded)$/.test(key)) formatDate(value, { lang: 'en', digits: 'latn' })
    if (key === 'url') {
      checkAddress(value)
      normaliseAddress(value)
    }
    if (!value.isWellFormed()) throw new Error(`half a letter under ${key}`)
  } else if (typeof value === 'object' && value !== null)
    for (const [own, item] of Object.entries(value))
      checkDrawn(item, Array.isArray(value) ? key : own)
}

const answers = Object.entries(providerCases).map(([name, { provider, query, answer }]) =>
  createTarget({
    name: `providers: an answer of ${name} is read, or refused by name`,
    cases: damagedJsonText(answer),
    check: (text) =>
      mayThrow(['UnreadableAnswer'], () => {
        const body = new TextEncoder().encode(text)
        const value = provider.parse({ status: 200, headers: {}, body }, query as never)
        checkAddresses(value)
        checkDrawn(value)
      }).then(() => {}),
  }),
)

export const targets = [
  ...answers,
  createTarget({
    name: 'providers: any words can be asked for',
    cases: fc.tuple(
      fc.constantFrom(...Object.values(providerCases)),
      damagedText('Port Selwyn', 'بورت سيلوين', ''),
    ),
    check([{ provider, query }, words]) {
      const asked = Object.fromEntries(
        Object.entries(query).map(([name, value]) => [
          name,
          ['title', 'names', 'words'].includes(name)
            ? Array.isArray(value)
              ? [words]
              : words
            : value,
        ]),
      )
      const request = provider.request(asked as never)
      if (request && new URL(request.url).protocol !== 'https:') throw new Error('not https')
    },
  }),
  createTarget({
    name: 'providers: wikitext is read, whatever it holds',
    cases: damagedText(wikitext),
    check(text) {
      const pieces = findCitedPieces(text.toWellFormed())
      checkAddresses(pieces)
      checkDrawn(pieces)
    },
  }),
  createTarget({
    name: 'providers: what is not an object is refused with a named error',
    cases: fc.tuple(
      fc.constantFrom(...Object.values(providerCases)),
      damagedJson(null, [], 1, 'x'),
    ),
    check: ([{ provider, query }, value]) =>
      mayThrow(['UnreadableAnswer'], () => {
        const body = new TextEncoder().encode(JSON.stringify(value) ?? '')
        provider.parse({ status: 200, headers: {}, body }, query as never)
      }).then(() => {}),
  }),
]
