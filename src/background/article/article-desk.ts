/** Answers what pages ask of their article: its apparatus, selected words, the reader's notes. */
import type { Apparatus } from '../../model/apparatus.ts'
import type { Article } from '../../model/article.ts'
import { withReports, type FoundReports } from '../../model/found-reports.ts'
import type { Note } from '../../model/knowledge.ts'
import { messageOf } from '../../model/message-of.ts'
import { ownPack } from '../../model/own-note.ts'
import { withoutOwnWords } from '../../model/own-words.ts'
import type { Settings } from '../../model/settings.ts'
import type { TextDocument } from '../../model/text.ts'
import {
  findReportsInSteps,
  readInSteps,
  UnsupportedLanguage,
  type Dependencies,
} from '../../analysis/analyse.ts'
import { makeReady } from '../../analysis/make-ready.ts'
import { languageOf, lookUp } from '../../analysis/look-up-words.ts'
import type {
  AnnotateAnswer,
  Ask,
  ReadAnswer,
  ToBackground,
} from '../../platform/messages/messages.ts'
import { hidePrivate, withPrivate, type Decisions } from '../state/private-decisions.ts'
import type { PacksDesk } from './packs-desk.ts'
import { createReportsBehind } from './reports-behind.ts'

export interface ArticleDeskDependencies {
  packs: Pick<PacksDesk, 'askKnowledge' | 'begin' | 'work'>
  loadSettings(): Promise<Pick<Settings, 'choices'>>
  /** brings the word lists of a language */
  loadLanguage(tag: string): Promise<void>
  /** keeps the article in memory where the reader wants it */
  remember(apparatus: Apparatus): Promise<void>
}

/** The answers hold no words of the reader's own notes, only that they are there. */
export interface ArticleDesk {
  /**
   * A page whose text is likely in this language (a tag of BCP 47, or any text) will ask soon: opens
   * packs and word lists, and does ahead what the first analysis does once.
   */
  expect(lang: string): void
  /**
   * What marks wait for; the reports are sought once it is answered. `decided`: the reader's
   * decisions in private windows, for a page in one of them, of which nothing is stored; null for any
   * other page.
   */
  annotate(article: Article, document: TextDocument, decided: Decisions | null): Promise<ReadAnswer>
  /**
   * The reports of an article that was annotated, which is read again where the background was ended
   * since. Rejects where they cannot be had.
   */
  findReports(
    asked: Ask<ToBackground, 'find-reports'>,
    decided: Decisions | null,
  ): Promise<FoundReports>
  lookUp(asked: Ask<ToBackground, 'look-up'>): Promise<AnnotateAnswer>
  /** Own notes that exist; `ids`: as the apparatus of a page tells them. */
  readNotes(ids: unknown): Promise<Note[]>
}

/** Own notes that are read at once: more than stand on one page. */
const mostNotes = 500

export function createArticleDesk(dependencies: ArticleDeskDependencies): ArticleDesk {
  const { packs, loadLanguage } = dependencies
  /** in which something was analysed, or is about to be */
  const begun = new Set<string>()
  const prepare = async (lang: string): Promise<void> => {
    await loadLanguage(lang)
    await packs.work(async (made) => {
      if (begun.has(lang)) return
      begun.add(lang)
      await makeReady(lang, made)
    })
  }
  const behind = createReportsBehind()
  const annotate: ArticleDesk['annotate'] = async (article, document, decided) => {
    begun.add(document.lang)
    const answer = await answered(
      document.lang,
      ({ choices = [], ...rest }) =>
        readInSteps(article, document, {
          ...rest,
          choices: decided ? withPrivate(choices, decided) : choices,
        }),
      dependencies,
    )
    if (!answer.ok) return answer
    const { apparatus } = answer
    const reports = behind.begin(() => findReports(apparatus, decided, dependencies))
    return { ...toPage(decided ? hidePrivate(apparatus, decided) : apparatus), reports }
  }
  return {
    expect(lang) {
      packs.begin()
      const code = lang.slice(0, 2).toLowerCase()
      // what fails here fails again when the page asks, and is told then
      if (!begun.has(code)) prepare(code).catch(() => {})
    },
    annotate,
    async findReports({ reports, article, document }, decided) {
      const awaited = behind.take(reports)
      if (awaited) return awaited
      const answer = await annotate(article, document, decided)
      if (!answer.ok) throw new Error(`cannot read the article again: ${answer.reason}`)
      return behind.take(answer.reports)!
    },
    async lookUp({ words, article, matters }) {
      const answer = await answered(
        languageOf(words, article),
        (given) =>
          given.knowledge.runWithRecords(() => lookUp(words, article, { ...given, matters })),
        dependencies,
      )
      return answer.ok ? toPage(answer.apparatus) : answer
    },
    readNotes(ids) {
      const known = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
      return packs.askKnowledge((knowledge) =>
        known.slice(0, mostNotes).flatMap((id) => knowledge.getNote({ pack: ownPack, id }) ?? []),
      )
    },
  }
}

/** The reports of an article that was answered, which is then remembered. */
async function findReports(
  read: Apparatus,
  decided: Decisions | null,
  { packs, remember }: ArticleDeskDependencies,
): Promise<FoundReports> {
  const found = await packs.work((made) => findReportsInSteps(read, made))
  const whole = withReports(read, found)
  if (decided) return { ...found, citations: hidePrivate(whole, decided).citations }
  // after its reports are found: the article must not be taken for one related to itself
  void remember(whole).catch(() => {})
  return found
}

const toPage = (apparatus: Apparatus) => ({
  ok: true as const,
  apparatus: withoutOwnWords(apparatus),
})

async function answered(
  lang: string,
  work: (dependencies: Dependencies) => Promise<Apparatus>,
  { packs, loadSettings, loadLanguage }: ArticleDeskDependencies,
): Promise<AnnotateAnswer> {
  try {
    packs.begin()
    const [{ choices }] = await Promise.all([loadSettings(), loadLanguage(lang)])
    return { ok: true, apparatus: await packs.work((made) => work({ ...made, choices })) }
  } catch (error) {
    if (error instanceof UnsupportedLanguage)
      return { ok: false, reason: 'unsupported-language', lang: error.lang }
    return { ok: false, reason: 'failed', message: messageOf(error) }
  }
}
