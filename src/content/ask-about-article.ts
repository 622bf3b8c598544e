/** How the background is asked about an article: what marks wait for, then its reports. */
import type { Apparatus, Diagnostic, PageState } from '../model/apparatus.ts'
import type { Article } from '../model/article.ts'
import { toErrorState } from '../model/error-state.ts'
import { withReports } from '../model/found-reports.ts'
import { messageOf } from '../model/message-of.ts'
import type { TextDocument } from '../model/text.ts'
import type { AskBackground, ReadAnswer } from '../platform/messages/messages.ts'

export interface AskedArticle {
  article: Article
  document: TextDocument
  /** what the reading of the page left out */
  diagnostics: readonly Diagnostic[]
}

/** The article without its reports; `findWhole` asks for them, and never rejects. */
export interface ReadArticle {
  apparatus: Apparatus
  findWhole(): Promise<Apparatus>
}

/** Never rejects: where it cannot be read, a state says why. */
export async function askAboutArticle(
  { article, document, diagnostics }: AskedArticle,
  ask: AskBackground,
): Promise<ReadArticle | PageState> {
  try {
    const answer = await ask('annotate', { article, document })
    if (!answer.ok) return toState(answer)
    const apparatus = withDiagnostics(answer.apparatus, diagnostics, 'before')
    const { reports } = answer
    return {
      apparatus,
      findWhole: () =>
        ask('find-reports', { reports, article, document }).then(
          (found) => withReports(apparatus, found),
          (error: unknown) => withDiagnostics(apparatus, [unfound(error)], 'behind'),
        ),
    }
  } catch (error) {
    return toErrorState(error)
  }
}

const toState = (answer: Exclude<ReadAnswer, { ok: true }>): PageState =>
  answer.reason === 'unsupported-language'
    ? { state: 'no-article', reason: 'unsupported-language', lang: answer.lang }
    : { state: 'error', message: answer.message }

/** Without its reports the article is shown all the same, and says so. */
const unfound = (error: unknown): Diagnostic => ({
  step: 'related',
  block: null,
  message: messageOf(error),
})

function withDiagnostics(
  apparatus: Apparatus,
  more: readonly Diagnostic[],
  where: 'before' | 'behind',
): Apparatus {
  if (more.length === 0) return apparatus
  const { diagnostics: told = [] } = apparatus
  return { ...apparatus, diagnostics: where === 'before' ? [...more, ...told] : [...told, ...more] }
}
