/** What the toolbar's button is called, for who hears it or rests the pointer on it. */
import type { PageLook } from '../../model/page-summary.ts'
import type { InterfaceLanguage } from '../../model/settings.ts'

/** `waits`: no script of ours is in the page. */
export type ToolbarLook = PageLook | 'waits'

interface ToolbarStrings {
  name: string
  looks: Record<ToolbarLook, string>
  /** `n`: in the reader's figures */
  claims: (n: string) => string
}

export const toolbarStrings: Record<InterfaceLanguage, ToolbarStrings> = {
  en: {
    name: 'Hashiya: ',
    looks: {
      reading: 'this page is marked',
      nothing: 'nothing to mark on this page',
      off: 'switched off here',
      language: 'a language that is not read yet',
      failed: 'this page could not be read',
      waits: 'does not read this page by itself; press to read it',
    },
    claims: (n) => ` (statements: ${n})`,
  },
  ar: {
    name: 'حاشية: ',
    looks: {
      reading: 'وُضعت العلامات في هذه الصفحة',
      nothing: 'لا شيء تضع عليه علامة في هذه الصفحة',
      off: 'متوقفة هنا',
      language: 'لغة لا نقرؤها بعد',
      failed: 'تعذّرت قراءة هذه الصفحة',
      waits: 'لا تقرأ هذه الصفحة من تلقاء نفسها، اضغط لقراءتها',
    },
    claims: (n) => ` (الأقوال: ${n})`,
  },
  fr: {
    name: 'Hashiya\u00a0: ',
    looks: {
      reading: 'cette page est annotée',
      nothing: 'rien à marquer sur cette page',
      off: 'désactivée ici',
      language: 'une langue pas encore lue',
      failed: 'cette page n’a pas pu être lue',
      waits: 'ne lit pas cette page d’elle-même\u202f; appuyez pour la lire',
    },
    claims: (n) => ` (propos\u00a0: ${n})`,
  },
}
