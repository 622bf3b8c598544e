/** What the card and the popup say of where a piece comes from, and of looking for one oneself. */
import { arEvent, enEvent, frEvent, type EventStrings } from './event-strings.ts'
import { countArabic, countEnglish, countFrench } from './plural.ts'

export interface ReportingStrings {
  /** the article → claims → piece → what the piece rests on */
  way: string
  here: string
  rest: (n: number) => string
  ownWork: string
  carries: (outlet: string) => string
  retells: (outlet: string) => string
  alsoAt: string
  search: string
  searchWords: string
  copyWords: string
  copied: string
  notCopied: string
  openSite: (host: string) => string
  openArchive: (host: string) => string
}

export const enReporting: ReportingStrings = {
  way: 'Where it comes from',
  here: 'this article',
  rest: (n) => `${countEnglish(n, 'statement', 'statements')} in it`,
  ownWork: 'Its own reporting, as far as this machine knows.',
  carries: (outlet) => `Carries a story of ${outlet}.`,
  retells: (outlet) => `Reports on a piece of ${outlet}.`,
  alsoAt: 'Also at ',
  search: 'Look for it yourself',
  searchWords: 'Search for',
  copyWords: 'Copy the words',
  copied: 'Copied',
  notCopied: 'Not copied: mark the words and copy them',
  openSite: (host) => `Open ${host}`,
  openArchive: (host) => `What the Internet Archive has of ${host}`,
}

export const arReporting: ReportingStrings = {
  way: 'من أين جاءت',
  here: 'هذا المقال',
  rest: (n) => `${countArabic(n, ['لا قول', 'قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول'])} فيه`,
  ownWork: 'عمل الناشر نفسه، في حدود ما على هذا الجهاز.',
  carries: (outlet) => `تنشر مادة ${outlet}.`,
  retells: (outlet) => `تنقل عن مادة نشرتها ${outlet}.`,
  alsoAt: 'نُشرت أيضًا في ',
  search: 'البحث عنها بنفسك',
  searchWords: 'كلمات البحث',
  copyWords: 'نسخ الكلمات',
  copied: 'نُسخت',
  notCopied: 'لم تُنسخ: ظلّل الكلمات وانسخها',
  openSite: (host) => `فتح ${host}`,
  openArchive: (host) => `ما في أرشيف الإنترنت من ${host}`,
}

export const frReporting: ReportingStrings = {
  way: 'D’où cela vient',
  here: 'cet article',
  rest: (n) => `${countFrench(n, ['aucun propos', 'propos', 'propos'])} dedans`,
  ownWork: 'Son propre travail, pour autant que cet appareil le sache.',
  carries: (outlet) => `Reprend un article de ${outlet}.`,
  retells: (outlet) => `Rend compte d’un article de ${outlet}.`,
  alsoAt: 'Aussi chez ',
  search: 'Chercher vous-même',
  searchWords: 'Chercher',
  copyWords: 'Copier les mots',
  copied: 'Copié',
  notCopied: 'Pas copié : sélectionnez les mots et copiez-les',
  openSite: (host) => `Ouvrir ${host}`,
  openArchive: (host) => `Ce qu’Internet Archive a de ${host}`,
}

/** What the popup's view of related reporting says. */
export interface TimelineStrings {
  after: string
  before: string
  undated: string
  sameDay: string
  /** heading of the reports that tell of the article's own event, and what speaks for it */
  event: string
  eventBy: EventStrings
  statement: string
  otherSide: string
  otherLanguage: string
  kinds: Record<'all' | 'event' | 'statement' | 'other-side' | 'language', string>
  kindsLabel: string
  bearsOn: (n: number) => string
  figures: string
  figuresNote: string
  /** the press that asks every allowed source, and what it does */
  ask: string
  askHelp: string
  /** beside the name of a source: it has not answered; how much it gave */
  asking: string
  gave: (n: number) => string
  gaveReviews: (n: number) => string
  /** said once nobody is waited for */
  allAsked: string
  /** before the names of sources that were not asked, and the way to them */
  unasked: string
  toSources: string
  /** beside what is a review and no report */
  review: string
  /** of what the sources gave, so many are on the article's matter */
  close: (n: number) => string
  nothingToAsk: string
  cameFrom: (source: string) => string
  /** among the headlines of the article's own page */
  onPage: string
  /** before the names whose articles may be asked for */
  askCited: string
}

export const enTimeline: TimelineStrings = {
  after: 'After this article',
  before: 'Before this article',
  undated: 'Undated',
  sameDay: 'The same day',
  event: 'The same event',
  eventBy: enEvent,
  statement: 'a body’s own words',
  otherSide: 'words of one that the article speaks of',
  otherLanguage: 'in another language than this article',
  kinds: {
    all: 'All',
    event: 'Same event',
    statement: 'Own words',
    'other-side': 'Other side',
    language: 'Other languages',
  },
  kindsLabel: 'What to show',
  bearsOn: (n) => `bears on ${countEnglish(n, 'statement', 'statements')} here`,
  figures: 'Figures that differ',
  figuresNote: 'Side by side as each source states them. They may count different things.',
  ask: 'Ask who else reported it',
  askHelp: 'Every source that you allowed is asked at once.',
  asking: 'is being asked …',
  gave: (n) => countEnglish(n, 'piece', 'pieces'),
  gaveReviews: (n) => countEnglish(n, 'review', 'reviews'),
  unasked: 'Not asked, since not allowed or without a key:',
  toSources: 'Choose in the settings',
  review: 'Reviewed as a statement; it may be about another one.',
  allAsked: 'All have been asked.',
  close: (n) => `${n} on the same matter`,
  nothingToAsk: 'The article names nothing that could be searched for.',
  cameFrom: (source) => `from ${source}, asked online`,
  onPage: 'from the headlines of this page',
  askCited: 'What does Wikipedia cite on',
}

export const arTimeline: TimelineStrings = {
  after: 'بعد هذا المقال',
  before: 'قبل هذا المقال',
  undated: 'بلا تاريخ',
  sameDay: 'في اليوم نفسه',
  event: 'الحدث نفسه',
  eventBy: arEvent,
  statement: 'كلام الجهة نفسها',
  otherSide: 'كلام جهة يتحدث عنها المقال',
  otherLanguage: 'بلغة غير لغة المقال',
  kinds: {
    all: 'الكل',
    event: 'الحدث نفسه',
    statement: 'كلام الجهات',
    'other-side': 'الطرف الآخر',
    language: 'لغات أخرى',
  },
  kindsLabel: 'ما يُعرض',
  bearsOn: (n) =>
    `تتصل ${n < 3 ? 'ب' : 'بـ'}${countArabic(n, ['لا قول', 'قول واحد', 'قولين', 'أقوال', 'قولًا', 'قول'])} هنا`,
  figures: 'أرقام متباينة',
  figuresNote: 'كما أوردها كل مصدر، متجاورة. وقد تعدّ أشياء مختلفة.',
  ask: 'الاستعلام عمّن كتب أيضًا في موضوعه',
  askHelp: 'يُستعلم دفعة واحدة من كل مصدر سمحتَ به.',
  asking: 'يُستعلم منه…',
  gave: (n) => countArabic(n, ['لا مواد', 'مادة واحدة', 'مادتان', 'مواد', 'مادة', 'مادة']),
  gaveReviews: (n) =>
    countArabic(n, ['لا مراجعات', 'مراجعة واحدة', 'مراجعتان', 'مراجعات', 'مراجعة', 'مراجعة']),
  unasked: 'لم يُستعلم من هذه، لأنك لم تسمح بها أو لأنها بلا مفتاح:',
  toSources: 'الاختيار من الإعدادات',
  review: 'مراجعة لقول، وقد يكون قولًا آخر.',
  allAsked: 'اكتمل الاستعلام.',
  close: (n) =>
    n === 0
      ? 'لا شيء منها في الموضوع نفسه'
      : `${countArabic(n, ['لا شيء', 'مادة واحدة', 'مادتان', 'مواد', 'مادة', 'مادة'])} في الموضوع نفسه`,
  nothingToAsk: 'ليس في المقال اسم يمكن البحث عنه.',
  cameFrom: (source) => `من ${source}، استُعلم منه عبر الإنترنت`,
  onPage: 'من عناوين هذه الصفحة',
  askCited: 'مراجع ويكيبيديا عن',
}

export const frTimeline: TimelineStrings = {
  after: 'Après cet article',
  before: 'Avant cet article',
  undated: 'Sans date',
  sameDay: 'Le même jour',
  event: 'Le même événement',
  eventBy: frEvent,
  statement: 'la déclaration même d’un organisme',
  otherSide: 'les mots de quelqu’un dont parle l’article',
  otherLanguage: 'dans une autre langue que cet article',
  kinds: {
    all: 'Tout',
    event: 'Même événement',
    statement: 'Déclarations',
    'other-side': 'Autre partie',
    language: 'Autres langues',
  },
  kindsLabel: 'Ce qui est montré',
  bearsOn: (n) => `concerne ${countFrench(n, ['aucun propos', 'propos', 'propos'])} de cet article`,
  figures: 'Chiffres qui diffèrent',
  figuresNote:
    'Côte à côte, comme chaque source les donne. Ils peuvent compter des choses différentes.',
  ask: 'Demander qui d’autre en a parlé',
  askHelp: 'Toutes les sources que vous avez autorisées sont interrogées d’un seul coup.',
  asking: 'réponse attendue…',
  gave: (n) => countFrench(n, ['aucun article', 'article', 'articles']),
  gaveReviews: (n) => countFrench(n, ['aucune vérification', 'vérification', 'vérifications']),
  unasked: 'Non interrogées, car non autorisées ou sans clé :',
  toSources: 'Choisir dans les réglages',
  review: 'Vérification d’un propos ; ce peut être un autre.',
  allAsked: 'Toutes ont été interrogées.',
  close: (n) => `${countFrench(n, ['aucun', 'article', 'articles'])} sur le même sujet`,
  nothingToAsk: 'L’article ne nomme rien que l’on puisse chercher.',
  cameFrom: (source) => `de ${source}, interrogé en ligne`,
  onPage: 'parmi les titres de cette page',
  askCited: 'Ce que cite Wikipédia sur',
}
