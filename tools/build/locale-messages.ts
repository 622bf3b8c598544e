import type { Plugin } from 'vite'

/** What the browser itself shows of the extension, by interface language. */
export const messages = {
  en: {
    name: 'Hashiya: sources in the margin',
    description:
      'Who said it, how they know, what it refers to: the sources of the news, in the margin. Nothing is sent unless you allow it.',
    nextMark: 'Go to the next mark of the article',
    previousMark: 'Go to the previous mark of the article',
    findSources: 'Find sources for this',
  },
  ar: {
    name: 'حاشية: المصادر في هامش الخبر',
    description:
      'من قال، وكيف يعلم، وإلى ماذا يحيل: مصادر الخبر في هامشه. كل شيء على جهازك، ولا يُرسل شيء إلا بإذنك.',
    nextMark: 'الانتقال إلى العلامة التالية في المقال',
    previousMark: 'الانتقال إلى العلامة السابقة في المقال',
    findSources: 'البحث عن مصادر لهذا',
  },
}

/** Writes `_locales/<language>/messages.json`. */
export function localeMessages(): Plugin {
  return {
    name: 'locale-messages',
    apply: 'build',
    generateBundle() {
      for (const [language, texts] of Object.entries(messages)) {
        const source = JSON.stringify(
          Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }])),
          null,
          2,
        )
        this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source })
      }
    },
  }
}
