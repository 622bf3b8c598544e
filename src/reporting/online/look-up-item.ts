/** What Wikidata says of the thing that an article of Wikipedia is about. */
import type { BackgroundAnswer } from '../../model/background-article.ts'
import { askProvider, type Asking } from './providers/ask-provider.ts'
import { wikidataHost, wikidataItem } from './providers/wikidata.ts'

/** Other names beyond these tell the reader nothing more. */
const mostAliases = 6

/**
 * The answer with its item's data, or with why there is none; as it was where Wikipedia names no
 * item. One request at most.
 */
export async function lookUpItem(
  answer: BackgroundAnswer,
  langs: string[],
  asking: Asking,
): Promise<BackgroundAnswer> {
  if (answer.kind !== 'article' || !answer.article.qid) return answer
  const { article } = answer
  const asked = await askProvider(wikidataItem, { qid: answer.article.qid, langs }, asking)
  if (!asked) return answer
  if (!asked.ok)
    return { kind: 'article', article: { ...article, data: { failure: asked.failure } } }
  if (!asked.value) return answer
  const { qid, born, died, founded, site, aliases } = asked.value
  const names = [...new Set(langs.flatMap((lang) => aliases[lang] ?? []))].slice(0, mostAliases)
  return {
    kind: 'article',
    article: {
      ...article,
      data: {
        item: {
          url: `https://${wikidataHost}/wiki/${qid}`,
          born,
          died,
          founded,
          site,
          aliases: names,
        },
        at: asked.at,
      },
    },
  }
}
