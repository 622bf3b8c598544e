/**
 * The translator that a browser has on the machine itself: Chrome's built-in `Translator`
 * (https://developer.chrome.com/docs/ai/translator-api); other browsers have none. The text goes
 * nowhere. What a pair of languages needs the browser fetches once from its maker, and only in a
 * click of the reader: nothing here makes it fetch otherwise.
 */

/** Codes of languages, BCP 47. */
export interface LanguagePair {
  sourceLanguage: string
  targetLanguage: string
}

/** Of the browser's interface what is used here. */
export interface BuiltInTranslator {
  /** "available", "downloadable", "downloading" or "unavailable"; fetches nothing */
  availability(pair: LanguagePair): Promise<string>
  /** fetches what is missing, and then only in a click */
  create(pair: LanguagePair): Promise<{ translate(text: string): Promise<string> }>
}

/** Whether a pair can be translated: now, once its data were fetched, while they are, never. */
export type PairState = 'ready' | 'to-fetch' | 'fetching' | 'none'

export interface TitleTranslator {
  /** Never rejects, fetches nothing. */
  getState(pair: LanguagePair): Promise<PairState>
  /** Has the browser fetch a pair's data; to be called in a click. Whether it is ready then. */
  fetchData(pair: LanguagePair): Promise<boolean>
  /** Null where the pair is not ready, or nothing came of it. Never rejects, fetches nothing. */
  translate(text: string, pair: LanguagePair): Promise<string | null>
}

/** UTF-16 units of a title that is translated, and of a translation that is taken for one. */
const longest = { title: 500, translation: 2000 }

const states = new Map<string | null, PairState>([
  ['available', 'ready'],
  ['downloadable', 'to-fetch'],
  ['downloading', 'fetching'],
])

export function createTitleTranslator(builtIn: BuiltInTranslator): TitleTranslator {
  const made = new Map<string, ReturnType<BuiltInTranslator['create']>>()
  const getState = async (pair: LanguagePair): Promise<PairState> => {
    const told = await builtIn.availability(pair).catch(() => null) // no language, no such pair
    return states.get(told) ?? 'none'
  }
  const getTranslator = ({ sourceLanguage, targetLanguage }: LanguagePair) => {
    const key = `${sourceLanguage} ${targetLanguage}`
    const kept = made.get(key) ?? builtIn.create({ sourceLanguage, targetLanguage })
    made.set(key, kept)
    kept.catch(() => made.delete(key))
    return kept
  }
  return {
    getState,
    async fetchData(pair) {
      // at once: the browser fetches only in the click itself
      const asked = getTranslator(pair).then(
        () => true,
        () => false,
      )
      return (await asked) && (await getState(pair)) === 'ready'
    },
    async translate(text, pair) {
      if (text.length > longest.title || (await getState(pair)) !== 'ready') return null
      const answer: unknown = await getTranslator(pair)
        .then((translator) => translator.translate(text))
        .catch(() => null)
      if (typeof answer !== 'string') return null
      const translation = answer.trim()
      const isOne = translation !== '' && translation !== text.trim()
      return isOne && translation.length <= longest.translation ? translation : null
    },
  }
}

/** The one of this browser; null where it has none. */
export function findTitleTranslator(
  world: { Translator?: unknown } = globalThis as { Translator?: unknown },
): TitleTranslator | null {
  const { Translator: builtIn } = world
  return typeof builtIn === 'function' && 'availability' in builtIn && 'create' in builtIn
    ? createTitleTranslator(builtIn as unknown as BuiltInTranslator)
    : null
}
