/** Answers what pages ask of their article: its apparatus, selected words, the reader's notes. */
import type { Apparatus } from '../../model/apparatus.ts'
import type { Article } from '../../model/article.ts'
import type { Note } from '../../model/knowledge.ts'
import { ownPack } from '../../model/own-note.ts'
import { withoutOwnWords } from '../../model/own-words.ts'
import type { Settings } from '../../model/settings.ts'
import type { TextDocument } from '../../model/text.ts'
import { analyseInSteps, UnsupportedLanguage, type Dependencies } from '../../analysis/analyse.ts'
import { makeReady } from '../../analysis/make-ready.ts'
import { languageOf, lookUp } from '../../analysis/look-up-words.ts'
import type { AnnotateAnswer, Ask, ToBackground } from '../../platform/messages/messages.ts'
import { hidePrivate, withPrivate, type Decisions } from '../state/private-decisions.ts'
import type { PacksDesk } from './packs-desk.ts'

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
   * `decided`: the reader's decisions in private windows, for a page in one of them, of which
   * nothing is stored; null for any other page.
   */
  annotate(
    article: Article,
    document: TextDocument,
    decided: Decisions | null,
  ): Promise<AnnotateAnswer>
  lookUp(asked: Ask<ToBackground, 'look-up'>): Promise<AnnotateAnswer>
  /** Own notes that exist; `ids`: as the apparatus of a page tells them. */
  readNotes(ids: unknown): Promise<Note[]>
}

/** Own notes that are read at once: more than stand on one page. */
const mostNotes = 500

export function createArticleDesk(dependencies: ArticleDeskDependencies): ArticleDesk {
  const { packs, loadLanguage, remember } = dependencies
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
  return {
    expect(lang) {
      packs.begin()
      const code = lang.slice(0, 2).toLowerCase()
      // what fails here fails again when the page asks, and is told then
      if (!begun.has(code)) prepare(code).catch(() => {})
    },
    async annotate(article, document, decided) {
      begun.add(document.lang)
      const answer = await answered(
        document.lang,
        ({ choices = [], ...rest }) =>
          analyseInSteps(article, document, {
            ...rest,
            choices: decided ? withPrivate(choices, decided) : choices,
          }),
        dependencies,
      )
      if (!answer.ok) return answer
      if (decided) return toPage(hidePrivate(answer.apparatus, decided))
      // after the answer: the page must not wait for it, and the article must not be taken for a
      // report related to itself
      void remember(answer.apparatus).catch(() => {})
      return toPage(answer.apparatus)
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

const toPage = (apparatus: Apparatus): AnnotateAnswer => ({
  ok: true,
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
    return {
      ok: false,
      reason: 'failed',
      message: error instanceof Error ? error.message : String(error),
    }
  }
}
