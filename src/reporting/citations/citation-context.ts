/** What all citations of an article share when they are resolved, computed once. */
import type { Citation, Entity } from '../../model/annotation.ts'
import type { Link, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { parseDay } from '../../text/dates.ts'
import { fullNumbersOf } from '../terms/full-numbers.ts'
import { foldOutlet } from '../terms/outlet-names.ts'
import { createLinkTitles } from '../links/link-title.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { createIssuers, reportsOf, type Issuer } from './outlet-match.ts'
import { remembered } from '../terms/remembered.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { createPassages, type Passages } from './passages.ts'
import { wordsOf } from '../terms/terms.ts'

export interface Context extends Passages {
  index: ReportIndex
  /** caches the owners of hosts and the names in short texts */
  knowledge: KnowledgeBase
  /** the article's own address, normalised; '' when unknown */
  own: string
  lang: string
  /** day number of the article, null when unknown */
  anchor: number | null
  issuersOf(citation: Citation): Issuer[]
  reportsBy(issuer: Issuer): ReadonlySet<number>
  /** ids of the entities that are these publishers */
  publishersAmong(issuers: readonly Issuer[]): ReadonlySet<string>
  /** the headline of a link's target; null where the page does not state it */
  headlineOf(link: Link): string | null
  /** numbers from 1,000 on of a report's title and figures */
  numbersIn(report: number): ReadonlySet<number>
  /** how many significant words a report's title has */
  countTitle(report: number): number
}

export function createContext(
  document: TextDocument,
  entities: readonly Entity[],
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Context {
  const namesIn = remembered((text: string) => knowledge.findNames(text))
  const foldedNames = entities.map(({ name }) => foldOutlet(name))
  const titleOf = createLinkTitles(document)
  return {
    ...createPassages(document, entities, index, knowledge),
    index,
    knowledge: {
      ...knowledge,
      getOwnerOfHost: remembered((host: string) => knowledge.getOwnerOfHost(host)),
      findNames: namesIn,
    },
    own: document.url ? normaliseAddress(document.url) : '',
    lang: document.lang,
    anchor: document.date ? parseDay(document.date) : null,
    issuersOf: createIssuers(entities, knowledge),
    reportsBy: remembered((issuer: Issuer) => reportsOf(issuer, index)),
    publishersAmong: (issuers) =>
      new Set(
        entities
          .filter(({ link }, i) =>
            issuers.some(
              ({ spellings, key }) =>
                (key !== null && link?.pack === key.pack && link.id === key.id) ||
                spellings.includes(foldedNames[i]!),
            ),
          )
          .map(({ id }) => id),
      ),
    headlineOf(link) {
      const { title, from } = titleOf(link)
      return from === 'anchor' ? null : title
    },
    numbersIn: remembered((number: number) => {
      const { title, figures = [] } = index.getReport(number)
      return new Set([title, ...figures].flatMap((words) => [...fullNumbersOf(words)]))
    }),
    countTitle: remembered(
      (number: number) => new Set(wordsOf(index.getReport(number).title)).size,
    ),
  }
}
