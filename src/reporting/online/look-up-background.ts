/** A name looked up on Wikipedia: in the reader's language, else in the article's. */
import type { BackgroundAnswer } from '../../model/background-article.ts'
import type { AskFailure, NameToLookUp } from '../../model/online.ts'
import { askProvider, type ProviderAnswer, type Asking } from './providers/ask-provider.ts'
import { wikipediaChoices, wikipediaSummary, wikipediaTitle } from './providers/wikipedia.ts'

export type BackgroundFound =
  | { ok: true; answer: BackgroundAnswer; at: string }
  | { ok: false; failure: AskFailure }

const missing = (asked: ProviderAnswer<unknown> | null): boolean =>
  asked !== null && !asked.ok && asked.failure.kind === 'status' && asked.failure.status === 404

/**
 * Asks at most four times, one after the other, and no more once something answered. The name is
 * asked as a title: an article of that name may be a namesake's, which is for the reader to see.
 * Never rejects for what the source does.
 */
export async function lookUpBackground(
  { name, lang, readerLang, readerName }: NameToLookUp,
  asking: Asking,
): Promise<BackgroundFound> {
  const own = readerName ?? (lang === readerLang ? name : null)
  if (own !== null) {
    const found = await lookUpTitle(own, readerLang, readerLang, asking)
    if (!found.ok || found.answer.kind !== 'none' || lang === readerLang) return found
  }
  return lookUpTitle(name, lang, readerLang, asking)
}

/**
 * Looks up one title in one Wikipedia; where that is in another language than the reader's, then
 * the same article in the reader's.
 */
async function lookUpTitle(
  title: string,
  lang: string,
  readerLang: string,
  asking: Asking,
): Promise<BackgroundFound> {
  if (lang === readerLang) {
    const summary = await askProvider(wikipediaSummary, { title, lang }, asking)
    if (summary === null) return none(asking)
    if (summary.ok) return completed(summary.value, summary.at, title, asking)
    if (missing(summary)) return none(asking)
    // the title leads to another one, or the service is down: the action interface knows both
    if (
      !['redirected', 'status', 'unreadable', 'wrong-type'].includes(summary.failure.kind) ||
      'retryAfter' in summary.failure
    )
      return summary
  }
  const found = await askProvider(wikipediaTitle, { title, lang, other: readerLang }, asking)
  if (found === null) return none(asking)
  if (!found.ok) return found
  const { answer, elsewhere } = found.value
  if (elsewhere && lang !== readerLang) {
    const summary = await askProvider(
      wikipediaSummary,
      { title: elsewhere, lang: readerLang },
      asking,
    )
    if (summary?.ok && summary.value.kind === 'article')
      return { ok: true, answer: summary.value, at: summary.at }
  }
  return completed(answer, found.at, title, asking)
}

const none = (asking: Asking): BackgroundFound => ({
  ok: true,
  answer: { kind: 'none' },
  at: new Date(asking.now()).toISOString(),
})

/** A name that several bear comes with a choice of titles, where they can be had. */
async function completed(
  answer: BackgroundAnswer,
  at: string,
  title: string,
  asking: Asking,
): Promise<BackgroundFound> {
  if (answer.kind !== 'several') return { ok: true, answer, at }
  const choices = await askProvider(wikipediaChoices, { title, lang: answer.lang }, asking)
  return { ok: true, answer: { ...answer, choices: choices?.ok ? choices.value : [] }, at }
}
