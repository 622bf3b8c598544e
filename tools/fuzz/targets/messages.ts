import fc from 'fast-check'
import { analyse } from '../../../src/analysis/analyse.ts'
import { lookUp } from '../../../src/analysis/look-up-words.ts'
import { readDecision } from '../../../src/background/state/read-decision.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import type { Article } from '../../../src/model/article.ts'
import { readDraft } from '../../../src/model/draft.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { checkMessage } from '../../../src/platform/messages/message-shapes.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { packOf, recordOf } from '../../../tests/knowledge/pack-of.ts'
import { fromText } from '../../annotate/from-text.ts'
import { damagedJson, mayThrow } from '../cases/damage.ts'
import { createTarget } from '../fuzz-target.ts'

const knowledge = createKnowledge([
  packOf([recordOf('a', ['Port Selwyn'], { type: 'LOC', kind: 'city' })]),
])
const dependencies = {
  knowledge,
  index: createReportIndex([], knowledge),
  clock: () => 0,
}
const text =
  'Port Selwyn said the wall would open. According to a report published by the Guardian last month, Maria Lindqvist had warned. "We tested," she told reporters.'
const { article, document } = fromText(text, {
  lang: 'en',
  date: '2025-10-20',
  title: 'Port Selwyn',
  url: 'https://news.example/a',
})
const page = {
  article,
  document: { ...document, links: [{ start: 0, end: 4, url: 'https://news.example/b' }] },
}
const allowed = ['Malformed', 'UnsupportedLanguage']

export const targets = [
  createTarget({
    name: 'messages: an article of a page is analysed, or refused with a named error',
    cases: damagedJson(page),
    check: (message) =>
      mayThrow(allowed, () => {
        checkMessage('annotate', message)
        const given = message as { article: Article; document: TextDocument }
        JSON.stringify(analyse(given.article, given.document, dependencies))
      }).then(() => {}),
  }),
  createTarget({
    name: 'messages: selected words are looked up, or refused with a named error',
    cases: damagedJson({ words: 'Port Selwyn', article }),
    check: (message) =>
      mayThrow(allowed, () => {
        checkMessage('look-up', message)
        const given = message as { words: string; article: Article }
        JSON.stringify(lookUp(given.words, given.article, dependencies))
      }).then(() => {}),
  }),
  createTarget({
    name: 'messages: what a card asks, decides or begins is taken or refused with a named error',
    cases: fc.tuple(
      fc.constantFrom('look-up-online', 'find-copy', 'decide', 'open-notes', 'load-card', 'x'),
      damagedJson(
        { name: { name: 'a', lang: 'en', readerLang: 'ar', readerName: null } },
        { url: 'https://a.example/', date: null },
        { hide: 'x', choose: { written: 'w', lang: 'en', record: null, label: null } },
        {
          draft: { name: 'a', aliases: [], type: 'LOC', text: '', sources: [], tags: [] },
          id: null,
        },
      ),
    ),
    check: ([type, message]) =>
      mayThrow(['Malformed'], () => {
        checkMessage(type, message)
        if (type === 'decide') readDecision(message as never)
        if (type === 'open-notes') readDraft((message as { draft: unknown }).draft)
      }).then(() => {}),
  }),
]
