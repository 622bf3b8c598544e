import type { Plugin } from 'vite'
import type { InterfaceLanguage } from '../../src/model/settings.ts'

type Name =
  | 'name'
  | 'description'
  | 'nextMark'
  | 'previousMark'
  | 'nextClaim'
  | 'previousClaim'
  | 'nextCitation'
  | 'previousCitation'
  | 'findSources'
  | 'allMarks'
  | 'openPanel'

/** What the browser itself shows of the extension, by interface language. */
export const messages: Record<InterfaceLanguage, Record<Name, string>> = {
  en: {
    name: 'Hashiya: sources in the margin',
    description:
      'Who said it, how they know, what it refers to: the sources of the news, in the margin. Nothing is sent unless you allow it.',
    nextMark: 'Go to the next mark of the article',
    previousMark: 'Go to the previous mark of the article',
    nextClaim: 'Go to the next statement',
    previousClaim: 'Go to the previous statement',
    nextCitation: 'Go to the next reference',
    previousCitation: 'Go to the previous reference',
    findSources: 'Find sources for this',
    allMarks: 'Show all marks, or few again',
    openPanel: 'Open Hashiya beside the page',
  },
  ar: {
    name: 'حاشية: المصادر في هامش الخبر',
    description:
      'من قال، وكيف يعلم، وإلى ماذا يحيل: مصادر الخبر في هامشه. كل شيء على جهازك، ولا يُرسل شيء إلا بإذنك.',
    nextMark: 'الانتقال إلى العلامة التالية في المقال',
    previousMark: 'الانتقال إلى العلامة السابقة في المقال',
    nextClaim: 'الانتقال إلى القول التالي',
    previousClaim: 'الانتقال إلى القول السابق',
    nextCitation: 'الانتقال إلى الإحالة التالية',
    previousCitation: 'الانتقال إلى الإحالة السابقة',
    findSources: 'البحث عن مصادر لهذا',
    allMarks: 'إظهار كل العلامات أو القليل منها',
    openPanel: 'فتح حاشية بجانب الصفحة',
  },
  fr: {
    name: 'Hashiya : les sources en marge',
    description:
      'Qui l’a dit, comment on le sait, à quoi cela renvoie : les sources, en marge. Rien ne part sans votre accord.',
    nextMark: 'Aller à la marque suivante de l’article',
    previousMark: 'Aller à la marque précédente de l’article',
    nextClaim: 'Aller au propos suivant',
    previousClaim: 'Aller au propos précédent',
    nextCitation: 'Aller à l’article cité suivant',
    previousCitation: 'Aller à l’article cité précédent',
    findSources: 'Chercher des sources pour ceci',
    allMarks: 'Montrer toutes les marques, ou peu à nouveau',
    openPanel: 'Ouvrir Hashiya à côté de la page',
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
