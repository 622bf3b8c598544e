import { countArabic, countEnglish, countFrench } from './plural.ts'

/** What is said in and around the pictures of an apparatus. */
export interface PicturesStrings {
  title: string
  /** before the kinds of files */
  save: string
  asTable: string
  none: string
  speakers: string
  /** name: who says most */
  speakersTold: (speakers: number, name: string, claims: number) => string
  chain: string
  chainTold: (sources: number) => string
  time: string
  timeTold: (pieces: number, since: string, until: string) => string
  about: string
  aboutTold: (speakers: number, names: number) => string
  /** heads of the tables' columns */
  columns: Record<
    'speaker' | 'basis' | 'claims' | 'source' | 'passedOnBy' | 'piece' | 'day' | 'how' | 'spokenOf',
    string
  >
  lanes: Record<'cited' | 'related', string>
  /** what did not fit */
  rest: (n: number) => string
  /** below a saved picture */
  madeBy: string
}

export const enPictures: PicturesStrings = {
  title: 'Pictures',
  save: 'Save:',
  asTable: 'As a table',
  none: 'There is nothing here to be drawn.',
  speakers: 'Who speaks how much, and on what basis',
  speakersTold: (speakers, name, claims) =>
    `${countEnglish(speakers, 'speaker', 'speakers')}; most is said by ${name}: ${countEnglish(claims, 'statement', 'statements')}.`,
  chain: 'The chain of sources',
  chainTold: (sources) =>
    `From the article to ${countEnglish(sources, 'source', 'sources')}, to whom they quote, and to the pieces that were found.`,
  time: 'In time',
  timeTold: (pieces, since, until) =>
    `${countEnglish(pieces, 'piece', 'pieces')} around the article, from ${since} to ${until}.`,
  about: 'Who is quoted about whom',
  aboutTold: (speakers, names) =>
    `${countEnglish(speakers, 'speaker', 'speakers')} on ${countEnglish(names, 'name', 'names')}.`,
  columns: {
    speaker: 'Speaker',
    basis: 'Basis',
    claims: 'Statements',
    source: 'Source',
    passedOnBy: 'Passed on by',
    piece: 'Piece',
    day: 'Day',
    how: 'How it stands to the article',
    spokenOf: 'Spoken of',
  },
  lanes: { cited: 'Cited in the article', related: 'Related' },
  rest: (n) => `and ${n} more, in the table`,
  madeBy: 'Hashiya: read by machine, may be wrong',
}

export const frPictures: PicturesStrings = {
  title: 'Images',
  save: 'Enregistrer\u00a0:',
  asTable: 'En tableau',
  none: 'Il n’y a rien à dessiner ici.',
  speakers: 'Qui parle combien, et sur quelle base',
  speakersTold: (speakers, name, claims) =>
    `${countFrench(speakers, ['personne', 'voix', 'voix'])}\u00a0; le plus\u00a0: ${name}, ${countFrench(claims, ['aucun propos', 'propos', 'propos'])}.`,
  chain: 'La chaîne des sources',
  chainTold: (sources) =>
    `De l’article à ${countFrench(sources, ['aucune source', 'source', 'sources'])}, à ceux qu’elles citent et aux articles retrouvés.`,
  time: 'Dans le temps',
  timeTold: (pieces, since, until) =>
    `${countFrench(pieces, ['aucun article', 'article', 'articles'])} autour de celui-ci, de ${since} à ${until}.`,
  about: 'Qui est cité au sujet de qui',
  aboutTold: (speakers, names) =>
    `${countFrench(speakers, ['personne', 'voix', 'voix'])} sur ${countFrench(names, ['aucun nom', 'nom', 'noms'])}.`,
  columns: {
    speaker: 'Qui parle',
    basis: 'Base',
    claims: 'Propos',
    source: 'Source',
    passedOnBy: 'Rapporté par',
    piece: 'Article',
    day: 'Jour',
    how: 'Rapport à l’article',
    spokenOf: 'À propos de',
  },
  lanes: { cited: 'Cités dans l’article', related: 'Liés' },
  rest: (n) => `et ${n} de plus, dans le tableau`,
  madeBy: 'Hashiya\u00a0: lu par une machine, des erreurs sont possibles',
}

export const arPictures: PicturesStrings = {
  title: 'الصور',
  save: 'الحفظ:',
  asTable: 'في جدول',
  none: 'لا شيء هنا يُرسم.',
  speakers: 'من يتكلم، وكم، وعلى أي أساس',
  speakersTold: (speakers, name, claims) =>
    `${countArabic(speakers, ['لا قائل', 'قائل واحد', 'قائلان', 'قائلين', 'قائلًا', 'قائل'])}، أكثرهم كلامًا ${name}: ${countArabic(claims, ['لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول'])}.`,
  chain: 'سلسلة المصادر',
  chainTold: (sources) =>
    `من المقال إلى ${countArabic(sources, ['لا مصادر', 'مصدر واحد', 'مصدرين', 'مصادر', 'مصدرًا', 'مصدر'])}، ثم إلى من تنقل عنه، وإلى المواد التي وُجدت.`,
  time: 'على خط الزمن',
  timeTold: (pieces, since, until) =>
    `${countArabic(pieces, ['لا مواد', 'مادة واحدة', 'مادتان', 'مواد', 'مادة', 'مادة'])} حول المقال، من ${since} إلى ${until}.`,
  about: 'من يُنقل كلامه عمّن',
  aboutTold: (speakers, names) =>
    `${countArabic(speakers, ['لا قائل', 'قائل واحد', 'قائلان', 'قائلين', 'قائلًا', 'قائل'])} عن ${countArabic(names, ['لا أسماء', 'اسم واحد', 'اسمين', 'أسماء', 'اسمًا', 'اسم'])}.`,
  columns: {
    speaker: 'القائل',
    basis: 'الأساس',
    claims: 'الأقوال',
    source: 'المصدر',
    passedOnBy: 'نقله',
    piece: 'المادة',
    day: 'اليوم',
    how: 'صلتها بالمقال',
    spokenOf: 'عمّن',
  },
  lanes: { cited: 'يحيل إليها المقال', related: 'ذات صلة' },
  rest: (n) => `والبقية في الجدول (${n})`,
  madeBy: 'حاشية: قرأتها آلة وقد تخطئ',
}
