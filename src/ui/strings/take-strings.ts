/** What is said where something is copied, saved or opened. */
import type { ClaimKind } from '../../model/annotation.ts'
import { countArabic, countEnglish, countFrench } from './plural.ts'

/** One claim, fact or reference. */
export interface CopyStrings {
  /** of the sign that copies, and opens the three ways */
  copy: string
  text: string
  markdown: string
  html: string
  copied: string
  notCopied: string
  /** beside a copied statement's speaker: whose words it is given in */
  given: Record<ClaimKind, string>
}

export const enCopy: CopyStrings = {
  copy: 'Copy with its source',
  text: 'Text',
  markdown: 'Markdown',
  html: 'With links',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied',
  given: {
    direct: 'quoted',
    indirect: 'in the writer’s words',
    mixed: 'partly quoted',
  },
}
export const frCopy: CopyStrings = {
  copy: 'Copier avec la source',
  text: 'Texte',
  markdown: 'Markdown',
  html: 'Avec liens',
  copied: 'Copié',
  notCopied: 'Le navigateur n’a pas permis la copie',
  given: {
    direct: 'cité mot pour mot',
    indirect: 'dans les mots du rédacteur',
    mixed: 'cité en partie',
  },
}
export const arCopy: CopyStrings = {
  copy: 'النسخ مع المصدر',
  text: 'نص',
  markdown: 'ماركداون',
  html: 'مع الروابط',
  copied: 'نُسخ',
  notCopied: 'لم يسمح المتصفح بالنسخ',
  given: {
    direct: 'نقل حرفي',
    indirect: 'نقل بالمعنى',
    mixed: 'نقل حرفي جزئي',
  },
}

/** The whole apparatus of an article. */
export interface TakeStrings {
  title: string
  /** what a file holds, by its ending */
  files: Record<'md' | 'json' | 'csv' | 'jsonld' | 'ris' | 'bib' | 'csl' | 'html', string>
  whole: string
  references: string
  class: string
  open: string
  openHelp: string
  /** in the popup, which closes when a file is picked */
  openBeside: string
  choose: string
  /** places of a file that were found again, of how many */
  anchored: (found: number, all: number) => string
  elsewhere: (n: number) => string
  /** places of this page that were not looked for, since the file holds too many */
  leftOut: (n: number) => string
  lost: string
  notRead: string
  sheet: SheetStrings
}

/** The sheet for a class. */
export interface SheetStrings {
  heading: string
  whoSays: string
  sources: string
  /** before the addresses of the sources, by their numbers */
  addresses: string
  openQuestions: string
  notFound: string
  unnamed: (n: number) => string
  unclear: (n: number) => string
  differ: string
  oneSided: string
  /** speakers, and statements of one, for which the sheet has no room */
  moreSpeakers: (n: number) => string
  moreSaid: (n: number) => string
  nothingOpen: string
  yours: string
  madeBy: string
}

export const enTake: TakeStrings = {
  title: 'Export and share',
  files: {
    md: 'Markdown',
    json: 'JSON, everything',
    csv: 'Table (CSV)',
    jsonld: 'Web annotations (JSON-LD)',
    ris: 'RIS, for Zotero, EndNote, Mendeley',
    bib: 'BibTeX',
    csl: 'CSL-JSON',
    html: 'A page to print',
  },
  whole: 'All that was found',
  references: 'What it cites and related pieces',
  class: 'A sheet for a class',
  open: 'Open annotations of this page',
  openHelp: 'A file from Hashiya or Hypothesis. It is read on this machine, and kept nowhere.',
  openBeside: 'Open Hashiya beside the page to pick a file: this window closes when you do.',
  choose: 'Choose a file',
  anchored: (found, all) => `${found} of ${all} places found on this page`,
  elsewhere: (n) => `${n} about other pages, left out`,
  leftOut: (n) => `${n} more not looked for: the file holds too many`,
  lost: 'These words are no longer on the page',
  notRead: 'This file holds no annotations that can be read.',
  sheet: {
    heading: 'Who says what, and how do they know?',
    whoSays: 'Statements by speaker',
    sources: 'Sources',
    addresses: 'Where the sources stand',
    openQuestions: 'Questions left open',
    notFound: 'Which piece is meant? We found none for:',
    unnamed: (n) => `Who is behind the unnamed sources (${n})? Why are they not named?`,
    unclear: (n) => `Of whom does the article speak where it does not say (${n})?`,
    differ: 'Why do these numbers differ?',
    oneSided: 'Who is spoken about and does not speak?',
    moreSpeakers: (n) => `and ${countEnglish(n, 'more speaker', 'more speakers')} in the article`,
    moreSaid: (n) => `and ${countEnglish(n, 'more statement', 'more statements')}`,
    nothingOpen: 'We found none. Do you?',
    yours: 'Your own question:',
    madeBy: 'Made with Hashiya: read by machine, may be wrong. It never says what is true.',
  },
}
export const frTake: TakeStrings = {
  title: 'Exporter et partager',
  files: {
    md: 'Markdown',
    json: 'JSON, tout',
    csv: 'Tableau (CSV)',
    jsonld: 'Annotations web (JSON-LD)',
    ris: 'RIS, pour Zotero, EndNote, Mendeley',
    bib: 'BibTeX',
    csl: 'CSL-JSON',
    html: 'Une page à imprimer',
  },
  whole: 'Tout l’appareil',
  references: 'Ce qu’il cite et les articles liés',
  class: 'Une fiche pour la classe',
  open: 'Ouvrir des annotations de cette page',
  openHelp:
    'Un fichier de Hashiya ou d’Hypothesis. Il est lu sur cet appareil et n’est gardé nulle part.',
  openBeside:
    'Ouvrez Hashiya à côté de la page pour choisir un fichier\u202f: cette fenêtre se ferme alors.',
  choose: 'Choisir un fichier',
  anchored: (found, all) =>
    `${found} ${found < 2 ? 'passage retrouvé' : 'passages retrouvés'} sur ${all} dans cette page`,
  elsewhere: (n) => `${n} sur d’autres pages, laissées de côté`,
  leftOut: (n) => `${n} de plus non cherchées\u202f: le fichier en contient trop`,
  lost: 'Ces mots ne sont plus dans la page',
  notRead: 'Ce fichier ne contient aucune annotation lisible.',
  sheet: {
    heading: 'Qui dit quoi, et comment le sait-on\u202f?',
    whoSays: 'Les propos, par personne',
    sources: 'Sources',
    addresses: 'Où sont les sources',
    openQuestions: 'Questions ouvertes',
    notFound: 'De quel article s’agit-il\u202f? Nous n’en avons trouvé aucun pour\u00a0:',
    unnamed: (n) =>
      `Qui sont les sources anonymes (${n})\u202f? Pourquoi ne sont-elles pas nommées\u202f?`,
    unclear: (n) => `De qui parle l’article là où il ne le dit pas (${n})\u202f?`,
    differ: 'Pourquoi ces nombres diffèrent-ils\u202f?',
    oneSided: 'De qui parle-t-on sans lui donner la parole\u202f?',
    moreSpeakers: (n) =>
      `et ${countFrench(n, ['aucune autre source', 'autre source', 'autres sources'])} dans l’article`,
    moreSaid: (n) =>
      `et ${countFrench(n, ['aucun autre propos', 'autre propos', 'autres propos'])}`,
    nothingOpen: 'Nous n’en avons trouvé aucune. Et vous\u202f?',
    yours: 'Votre question\u00a0:',
    madeBy:
      'Fait avec Hashiya\u00a0: lu par une machine, des erreurs sont possibles. Il ne dit jamais ce qui est vrai.',
  },
}
export const arTake: TakeStrings = {
  title: 'التصدير والمشاركة',
  files: {
    md: 'ماركداون',
    json: 'كل شيء بصيغة JSON',
    csv: 'جدول (CSV)',
    jsonld: 'حواشي الويب (JSON-LD)',
    ris: 'ملف RIS لبرامج المراجع مثل Zotero وEndNote',
    bib: 'ملف BibTeX',
    csl: 'ملف CSL-JSON',
    html: 'صفحة للطباعة',
  },
  whole: 'كل ما وُجد',
  references: 'ما يحيل إليه المقال وما يتصل به',
  class: 'ورقة للصف',
  open: 'فتح حواشٍ على هذه الصفحة',
  openHelp: 'ملف من حاشية أو من Hypothesis، يُقرأ على هذا الجهاز ولا يُحفظ في أي مكان.',
  openBeside: 'لاختيار ملف تُفتح حاشية بجانب الصفحة، فهذه النافذة تُغلق عند الاختيار.',
  choose: 'اختيار ملف',
  anchored: (found, all) => `وُجد في هذه الصفحة ${found} من ${all}`,
  elsewhere: (n) => `حواشٍ على صفحات أخرى لم تُعرض: ${n}`,
  leftOut: (n) => `حواشٍ أخرى لم يُبحث عنها لكثرتها: ${n}`,
  lost: 'لم تعد هذه الكلمات في الصفحة',
  notRead: 'لا حواشي في هذا الملف تمكن قراءتها.',
  sheet: {
    heading: 'من قال ماذا، وكيف يعلم؟',
    whoSays: 'الأقوال بحسب قائليها',
    sources: 'المصادر',
    addresses: 'عناوين المصادر',
    openQuestions: 'أسئلة مفتوحة',
    notFound: 'أيّ مادة هي المقصودة؟ لم نجد مادة لِما يأتي:',
    unnamed: (n) => `من هي المصادر التي لم تُسمَّ (${n})؟ ولماذا لم تُسمَّ؟`,
    unclear: (n) => `عمّن يتحدث المقال حيث لا يقول ذلك (${n})؟`,
    differ: 'لماذا تختلف هذه الأرقام؟',
    oneSided: 'من يُتحدَّث عنه ولا يتحدث؟',
    moreSpeakers: (n) =>
      `وفي المقال أيضًا ${countArabic(n, ['لا أحد', 'قائل آخر', 'قائلان آخران', 'قائلين آخرين', 'قائلًا آخر', 'قائل آخر'])}`,
    moreSaid: (n) =>
      `و${countArabic(n, ['لا قول آخر', 'قول آخر', 'قولان آخران', 'أقوال أخرى', 'قولًا آخر', 'قول آخر'])}`,
    nothingOpen: 'لم نجد سؤالًا. فهل تجد أنت؟',
    yours: 'سؤالك أنت:',
    madeBy: 'أُعدّت بحاشية: قرأتها آلة وقد تخطئ، وهي لا تحكم أبدًا على ما هو صحيح.',
  },
}
