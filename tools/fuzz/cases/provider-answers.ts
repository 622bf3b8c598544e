/** Each online source with a question and an answer as it gives them, to be damaged. */
import type { OutwardAnswer, OutwardRequest } from '../../../src/model/outward.ts'
import { createFactCheck } from '../../../src/reporting/online/providers/fact-check.ts'
import { gdelt } from '../../../src/reporting/online/providers/gdelt.ts'
import { createGuardian } from '../../../src/reporting/online/providers/guardian.ts'
import { createHypothesis } from '../../../src/reporting/online/providers/hypothesis.ts'
import { wayback } from '../../../src/reporting/online/providers/wayback.ts'
import { wikidataItem } from '../../../src/reporting/online/providers/wikidata.ts'
import {
  wikipediaChoices,
  wikipediaSummary,
  wikipediaTitle,
} from '../../../src/reporting/online/providers/wikipedia.ts'
import { wikipediaCitations } from '../../../src/reporting/online/providers/wikipedia-citations.ts'

/** The parts of a provider that are tried, whatever it asks and gives. */
interface AnyProvider {
  request(query: never): OutwardRequest | null
  parse(answer: OutwardAnswer, query: never): unknown
}

export const wikitext =
  "A town.<ref>{{cite news |title=The [[wall|Wall]] ''x''|newspaper=[[The Courier]]|date=3 May 2018|url=https://courier.example.com/wall |language=en |last=A |first=B}}</ref> <!-- c --> {{استشهاد بخبر|عنوان=ميناء|مسار=https://a.example.com/1|صحيفة=الجزيرة|تاريخ=3 مايو 2018}} {{Lien web|titre=T|url=http://f.example.com/|jour=1|mois=mai|année=2018}} {{cite book|title=x}} &nbsp;&#1234;"

const reports = {
  purpose: 'resolve-citation',
  domains: ['theguardian.com'],
  outletNames: ['The Guardian'],
  names: ['Port Selwyn'],
  from: '2025-08-01',
  to: '2025-08-31',
}

const hypothesis = createHypothesis('k')

interface ProviderCase {
  provider: AnyProvider
  query: object
  answer: object
}

export const providerCases: Record<string, ProviderCase> = {
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
  groups: {
    provider: hypothesis.groups,
    query: {},
    answer: [{ id: 'g1', name: 'Class 9b', type: 'private' }],
  },
  'group annotations': {
    provider: hypothesis.annotations,
    query: { group: 'g1', url: 'https://a.example.org/' },
    answer: {
      total: 1,
      rows: [
        {
          id: 'a',
          user: 'acct:a@hypothes.is',
          text: 'x',
          tags: ['t'],
          target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x', prefix: 'y' }] }],
        },
      ],
    },
  },
}
