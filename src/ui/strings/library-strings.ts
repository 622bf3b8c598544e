import { countArabic, countEnglish, countFrench } from './plural.ts'

/** What is said of kept articles: in the popup and the panel, and on the library's page. */
export interface LibraryStrings {
  title: string
  intro: string
  /** of the button in popup and panel; it stays pressed while the article is kept */
  keep: string
  letGo: string
  isKept: string
  isLetGo: string
  inPrivate: string
  open: string
  /** nothing is kept yet */
  none: string
  search: (n: number) => string
  outlet: string
  anyOutlet: string
  from: string
  to: string
  clear: string
  /** how many of the kept articles are shown */
  /** how many of all are shown: their count alone where all are */
  shown: (n: number, all: number) => string
  keptOn: (day: string) => string
  references: (n: number) => string
  apparatus: string
  take: string
  takeAll: (n: number) => string
  forget: string
  forgotten: (title: string) => string
  undo: string
  isBack: string
  forgetAll: string
  forgetAllHint: (n: number) => string
  forgetAllSure: string
  keepThem: string
  allForgotten: string
  /** who said what over several articles */
  speakers: string
  speakersHelp: string
  chooseSpeaker: string
  saidBy: (claims: number, articles: number) => string
}

export const enLibrary: LibraryStrings = {
  title: 'Library',
  intro:
    'Articles that you keep: who says what in them and on what basis, their names and references. They stay on this machine, and hold the words quoted, not the articles’ full text.',
  keep: 'Keep in the library',
  letGo: 'Kept in the library: press to let it go',
  isKept: 'Kept in the library',
  isLetGo: 'No longer kept',
  inPrivate: 'Nothing is kept from private windows',
  open: 'Open the library',
  none: 'Nothing is kept yet. Press the bookmark in the popup or the panel on an article.',
  search: (n) => `Search ${countEnglish(n, 'article', 'articles')}`,
  outlet: 'Outlet',
  anyOutlet: 'All outlets',
  from: 'From',
  to: 'To',
  clear: 'Show all',
  shown: (n, all) => `${n === all ? '' : `${n} of `}${countEnglish(all, 'article', 'articles')}`,
  keptOn: (day) => `kept on ${day}`,
  references: (n) => countEnglish(n, 'reference', 'references'),
  apparatus: 'What was found',
  take: 'Save as a file',
  takeAll: (n) => `Save as one file: ${countEnglish(n, 'article', 'articles')}`,
  forget: 'Forget',
  forgotten: (title) => `“${title}” is forgotten.`,
  undo: 'Undo',
  isBack: 'It is kept again.',
  forgetAll: 'Forget all',
  forgetAllHint: (n) =>
    `${countEnglish(n, 'article', 'articles')} will be forgotten for good, but for what you saved as a file.`,
  forgetAllSure: 'Forget all for good',
  keepThem: 'Keep them',
  allForgotten: 'All are forgotten.',
  speakers: 'Who said what',
  speakersHelp: 'Choose a name: all its statements in the articles shown, newest first.',
  chooseSpeaker: 'Name',
  saidBy: (claims, articles) =>
    `${countEnglish(claims, 'statement', 'statements')} in ${countEnglish(articles, 'article', 'articles')}`,
}

export const frLibrary: LibraryStrings = {
  title: 'Bibliothèque',
  intro:
    'Les articles que vous gardez\u00a0: qui y dit quoi et sur quelle base, leurs noms et leurs renvois. Ils restent sur cet appareil, avec les mots cités et non le texte entier.',
  keep: 'Garder dans la bibliothèque',
  letGo: 'Gardé dans la bibliothèque\u00a0: appuyer pour ne plus le garder',
  isKept: 'Gardé dans la bibliothèque',
  isLetGo: 'N’est plus gardé',
  inPrivate: 'Rien n’est gardé des fenêtres privées',
  open: 'Ouvrir la bibliothèque',
  none: 'Rien n’est encore gardé. Appuyez sur le signet dans la fenêtre ou le panneau, devant un article.',
  search: (n) => `Chercher dans ${countFrench(n, ['aucun article', 'article', 'articles'])}`,
  outlet: 'Média',
  anyOutlet: 'Tous les médias',
  from: 'Du',
  to: 'Au',
  clear: 'Tout montrer',
  shown: (n, all) =>
    `${n === all ? '' : `${n} sur `}${countFrench(all, ['aucun article', 'article', 'articles'])}`,
  keptOn: (day) => `gardé le ${day}`,
  references: (n) => countFrench(n, ['aucun renvoi', 'renvoi', 'renvois']),
  apparatus: 'Ce qui a été trouvé',
  take: 'Enregistrer dans un fichier',
  takeAll: (n) =>
    `Enregistrer en un fichier\u00a0: ${countFrench(n, ['aucun article', 'article', 'articles'])}`,
  forget: 'Oublier',
  forgotten: (title) => `«\u00a0${title}\u00a0» est oublié.`,
  undo: 'Annuler',
  isBack: 'Il est de nouveau gardé.',
  forgetAll: 'Tout oublier',
  forgetAllHint: (n) =>
    n < 2
      ? 'L’article sera oublié pour de bon, sauf dans un fichier que vous avez enregistré.'
      : `${n} articles seront oubliés pour de bon, sauf dans un fichier que vous avez enregistré.`,
  forgetAllSure: 'Tout oublier pour de bon',
  keepThem: 'Les garder',
  allForgotten: 'Tout est oublié.',
  speakers: 'Qui a dit quoi',
  speakersHelp:
    'Choisissez un nom\u00a0: tous ses propos dans les articles montrés, les plus récents d’abord.',
  chooseSpeaker: 'Nom',
  saidBy: (claims, articles) =>
    `${countFrench(claims, ['aucun propos', 'propos', 'propos'])} dans ${countFrench(articles, ['aucun article', 'article', 'articles'])}`,
}

export const arLibrary: LibraryStrings = {
  title: 'المكتبة',
  intro:
    'مقالات تحتفظ بها: من يقول فيها ماذا وعلى أي أساس، وأسماؤها وإحالاتها. تبقى على هذا الجهاز، وفيها الكلمات المنقولة لا نص المقال كاملًا.',
  keep: 'الاحتفاظ به في المكتبة',
  letGo: 'محفوظ في المكتبة: اضغط لإخراجه منها',
  isKept: 'حُفظ في المكتبة',
  isLetGo: 'لم يعد محفوظًا',
  inPrivate: 'لا يُحفظ شيء من النوافذ الخاصة',
  open: 'فتح المكتبة',
  none: 'لا مقالات بعد. اضغط علامة الحفظ في النافذة أو في الجانب عند قراءة مقال.',
  search: (n) =>
    `البحث في ${countArabic(n, ['المقالات', 'مقال واحد', 'مقالين', 'مقالات', 'مقالًا', 'مقال'])}`,
  outlet: 'وسيلة الإعلام',
  anyOutlet: 'كل وسائل الإعلام',
  from: 'من',
  to: 'إلى',
  clear: 'عرض الكل',
  shown: (n, all) =>
    n === all
      ? countArabic(n, ['لا مقالات', 'مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال'])
      : `${n} من ${countArabic(all, ['لا مقالات', 'مقال واحد', 'مقالين', 'مقالات', 'مقالًا', 'مقال'])}`,
  keptOn: (day) => `حُفظ في ${day}`,
  references: (n) =>
    countArabic(n, ['لا إحالات', 'إحالة واحدة', 'إحالتان', 'إحالات', 'إحالة', 'إحالة']),
  apparatus: 'ما وُجد فيه',
  take: 'الحفظ في ملف',
  takeAll: (n) =>
    `الحفظ في ملف واحد: ${countArabic(n, ['لا مقالات', 'مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال'])}`,
  forget: 'الإخراج من المكتبة',
  forgotten: (title) => `أُخرج «${title}» من المكتبة.`,
  undo: 'تراجع',
  isBack: 'عاد إلى المكتبة.',
  forgetAll: 'إخراج الكل',
  forgetAllHint: (n) =>
    `يخرج ${countArabic(n, ['كل ما فيها', 'مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال'])} بلا رجعة، إلا ما حفظته في ملف.`,
  forgetAllSure: 'إخراج الكل بلا رجعة',
  keepThem: 'الإبقاء عليها',
  allForgotten: 'خلت المكتبة.',
  speakers: 'من قال ماذا',
  speakersHelp: 'اختر اسمًا لترى كل أقواله في المقالات المعروضة، الأحدث أولًا.',
  chooseSpeaker: 'الاسم',
  saidBy: (claims, articles) =>
    `${countArabic(claims, ['لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول'])} في ${countArabic(articles, ['لا مقالات', 'مقال واحد', 'مقالين', 'مقالات', 'مقالًا', 'مقال'])}`,
}
