/** Files that a reader opens: annotations, backups, kept articles. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { findQuote } from '../../../src/exchange/find-quote.ts'
import { readAnnotations } from '../../../src/exchange/read-annotations.ts'
import { toWebAnnotations } from '../../../src/exchange/web-annotations.ts'
import { analyse } from '../../../src/analysis/analyse.ts'
import { readBackup, toChange, writeBackup } from '../../../src/model/backup.ts'
import { cutApparatus, toApparatus } from '../../../src/model/cut-apparatus.ts'
import { readKept } from '../../../src/model/read-kept.ts'
import { applyChange } from '../../../src/model/settings-change.ts'
import { defaultSettings } from '../../../src/model/settings.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { packOf, recordOf } from '../../../tests/knowledge/pack-of.ts'
import { fromText } from '../../annotate/from-text.ts'
import { checkAddresses, damagedJson, damagedJsonText, mayThrow } from '../cases/damage.ts'
import { createTarget } from '../fuzz-target.ts'

const knowledge = createKnowledge([
  packOf([recordOf('a', ['Port Selwyn'], { type: 'LOC', kind: 'city' })]),
])
const url = 'https://news.example/a'
const text =
  'Port Selwyn said the wall would open. According to a report published by the Guardian last month, Maria Lindqvist had warned. "We tested," she told reporters.'
const read = fromText(text, { lang: 'en', date: '2025-10-20', title: 'Port Selwyn', url })
const apparatus = analyse(read.article, read.document, {
  knowledge,
  index: createReportIndex([], knowledge),
  clock: () => 0,
})
const now = '2025-01-01T00:00:00.000Z'
const annotations = toWebAnnotations(apparatus, url, now)
const ofHypothesis = {
  rows: [
    {
      user: 'acct:a@b.example',
      text: '**x**',
      tags: ['t'],
      uri: url,
      target: [
        {
          source: url,
          selector: [
            { type: 'TextPositionSelector', start: 3, end: 9 },
            { type: 'TextQuoteSelector', exact: 'the wall', prefix: 'said ', suffix: ' would' },
          ],
        },
      ],
    },
  ],
}
const backup = {
  settings: { ...defaultSettings, online: true, sitesOff: ['a.example'] },
  order: ['a', 'b'],
  off: ['b'],
  packs: [{ id: 'a', version: '1.0.0', url: 'https://p.example/a.pack' }],
  catalogues: ['https://c.example/c.json'],
  feeds: [{ url: 'https://f.example/rss', title: 'F' }],
  notes: [],
  kept: [],
}
const kept = { id: 'news.example/a', kept: now, ...cutApparatus(apparatus) }

export const targets = [
  createTarget({
    name: 'files: annotations are read and found in a page, or refused with a named error',
    cases: fc.oneof(damagedJsonText(annotations), damagedJsonText(ofHypothesis)),
    check: (file) =>
      mayThrow(['NotAnnotations'], () => {
        for (const { quote, words, tags, creator } of readAnnotations(file)) {
          for (const one of [words, ...tags, creator ?? ''])
            if (typeof one !== 'string') throw new Error('no text')
          const place = quote && findQuote(text, quote, null)
          if (place && !(place.start >= 0 && place.start <= place.end && place.end <= text.length))
            throw new Error('outside of the text')
        }
      }).then(() => {}),
  }),
  createTarget({
    name: 'files: backups are read field by field, and allow nothing to leave',
    cases: damagedJsonText(JSON.parse(writeBackup(backup, now)) as object),
    check: (file) =>
      mayThrow(['NotBackup'], () => {
        const { settings, catalogues, feeds, packs } = readBackup(file)
        for (const one of [...catalogues, ...feeds.map((feed) => feed.url)])
          if (!/^https?:/i.test(new URL(one).protocol)) throw new Error('no address of the web')
        for (const { url: from } of packs) checkAddresses({ url: from })
        const changed = applyChange(defaultSettings, toChange(settings))
        const { online, sources } = defaultSettings
        if (changed.online !== online || !isDeepStrictEqual(changed.sources, sources))
          throw new Error('something may leave')
      }).then(() => {}),
  }),
  createTarget({
    name: 'files: kept articles are read whole, or refused with a named error',
    cases: damagedJson(kept),
    check: (file) =>
      mayThrow(['Malformed'], () => {
        const article = readKept(file)
        const shown = toApparatus(article)
        JSON.stringify(toWebAnnotations(shown, shown.article.url, article.kept))
      }).then(() => {}),
  }),
]
