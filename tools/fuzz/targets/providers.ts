import fc from 'fast-check'
import type { OutwardAnswer, OutwardRequest } from '../../../src/model/outward.ts'
import { findCitedPieces } from '../../../src/reporting/online/wikitext/find-cited-pieces.ts'
import { createFactCheck } from '../../../src/reporting/online/providers/fact-check.ts'
import { gdelt } from '../../../src/reporting/online/providers/gdelt.ts'
import { createGuardian } from '../../../src/reporting/online/providers/guardian.ts'
import { wayback } from '../../../src/reporting/online/providers/wayback.ts'
import { wikidataItem } from '../../../src/reporting/online/providers/wikidata.ts'
import {
  wikipediaChoices,
  wikipediaSummary,
  wikipediaTitle,
} from '../../../src/reporting/online/providers/wikipedia.ts'
import { wikipediaCitations } from '../../../src/reporting/online/providers/wikipedia-citations.ts'
import { normaliseAddress } from '../../../src/reporting/terms/normalise-address.ts'
import { formatDate } from '../../../src/ui/dates.ts'
import {
  checkAddress,
  checkAddresses,
  damagedJson,
  damagedJsonText,
  damagedText,
  mayThrow,
} from '../cases/damage.ts'
import { createTarget } from '../fuzz-target.ts'

/** The parts of a provider that are tried, whatever it asks and gives. */
interface AnyProvider {
  request(query: never): OutwardRequest | null
  parse(answer: OutwardAnswer, query: never): unknown
}

const wikitext =
  "A town.<ref>{{cite news |title=The [[wall|Wall]] ''x''|newspaper=[[The Courier]]|date=3 May 2018|url=https://courier.example.com/wall |language=en |last=A |first=B}}</ref> <!-- c --> {{استشهاد بخبر|عنوان=ميناء|مسار=https://a.example.com/1|صحيفة=الجزيرة|تاريخ=3 مايو 2018}} {{Lien web|titre=T|url=http://f.example.com/|jour=1|mois=mai|année=2018}} {{cite book|title=x}} &nbsp;&#1234;"

const reports = {
  purpose: 'resolve-citation',
  domains: ['theguardian.com'],
  outletNames: ['The Guardian'],
  names: ['Port Selwyn'],
  from: '2025-08-01',
  to: '2025-08-31',
}

const all: Record<string, { provider: AnyProvider; query: object; answer: object }> = {
  guardian: {
    provider: createGuardian('k'),
    query: reports,
    answer: {
      response: {
        status: 'ok',
        results: [
          {
            webUrl: 'https://www.theguardian.com/a/2025/aug/01/b',
            webTitle: 'Port Selwyn',
            webPublicationDate: '2025-08-01T00:00:00Z',
            fields: { byline: 'X' },
          },
        ],
      },
    },
  },
  gdelt: {
    provider: gdelt,
    query: reports,
    answer: {
      articles: [
        {
          url: 'https://a.example.com/1',
          title: 'Port Selwyn',
          domain: 'a.example.com',
          seendate: '20250801T000000Z',
          language: 'English',
        },
      ],
    },
  },
  'fact-check': {
    provider: createFactCheck('k'),
    query: { words: ['a'], lang: 'en' },
    answer: {
      claims: [
        {
          text: 'The wall is open',
          claimant: 'A',
          claimReview: [
            {
              publisher: { name: 'C', site: 'c.example' },
              url: 'https://c.example/1',
              reviewDate: '2025-03-04T00:00:00Z',
              textualRating: 'No',
            },
          ],
        },
      ],
    },
  },
  wayback: {
    provider: wayback,
    query: { url: 'https://a.example.org/', date: '2025-08-01' },
    answer: {
      archived_snapshots: {
        closest: {
          available: true,
          url: 'http://web.archive.org/web/2025/https://a.example/',
          timestamp: '20250801010203',
        },
      },
    },
  },
  wikidata: {
    provider: wikidataItem,
    query: { qid: 'Q1', langs: ['en', 'ar'] },
    answer: {
      entities: {
        Q1: {
          aliases: { en: [{ value: 'x' }] },
          claims: {
            P569: [
              {
                rank: 'normal',
                mainsnak: {
                  datavalue: { value: { time: '+1969-06-15T00:00:00Z', precision: 11 } },
                },
              },
            ],
            P856: [{ rank: 'normal', mainsnak: { datavalue: { value: 'https://site.example/' } } }],
          },
        },
      },
    },
  },
  summary: {
    provider: wikipediaSummary,
    query: { title: 'A', lang: 'en' },
    answer: {
      type: 'standard',
      title: 'Selwyn',
      lang: 'en',
      dir: 'ltr',
      content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Selwyn' } },
      extract: 'A town.',
      description: 'd',
      wikibase_item: 'Q7',
    },
  },
  title: {
    provider: wikipediaTitle,
    query: { title: 'A', lang: 'en', other: 'ar' },
    answer: {
      query: {
        pages: [
          {
            title: 'X',
            fullurl: 'https://en.wikipedia.org/wiki/X',
            extract: 'X is.',
            pagelanguagedir: 'ltr',
            langlinks: [{ lang: 'ar', title: 'إ' }],
            pageprops: { wikibase_item: 'Q1' },
          },
        ],
      },
    },
  },
  choices: {
    provider: wikipediaChoices,
    query: { title: 'A', lang: 'en' },
    answer: {
      query: {
        pages: [
          { title: 'B', index: 2, description: 'a' },
          { title: 'A', index: 1 },
        ],
      },
    },
  },
  citations: {
    provider: wikipediaCitations,
    query: { title: 'A', lang: 'en' },
    answer: { parse: { title: 'P', pageid: 7, wikitext } },
  },
}

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

const answers = Object.entries(all).map(([name, { provider, query, answer }]) =>
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
      fc.constantFrom(...Object.values(all)),
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
    name: 'providers: what is no object is refused by name',
    cases: fc.tuple(fc.constantFrom(...Object.values(all)), damagedJson(null, [], 1, 'x')),
    check: ([{ provider, query }, value]) =>
      mayThrow(['UnreadableAnswer'], () => {
        const body = new TextEncoder().encode(JSON.stringify(value) ?? '')
        provider.parse({ status: 200, headers: {}, body }, query as never)
      }).then(() => {}),
  }),
]
