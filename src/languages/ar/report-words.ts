import type { ReportWords } from '../report-words.ts'
import { looseStemOf } from './loose-stem.ts'

export const reportWords: ReportWords = {
  looseStemOf,
  titleStopWords:
    'في من علي الي عن ان انه انها مع بعد قبل خلال التي الذي هذا هذه ذلك ما لا لم لن قد كما او ثم ' +
    'كان كانت بين حول بشان ضد عند كل غير اي هو هي وهو وهي قال قالت يقول تقول عبر منذ حتي اذا لدي',
  headlineWords: 'عاجل فيديو صور شاهد مباشر خاص حصري اليوم عام',
  kindWords: {
    poll: 'استطلاع استبيان',
    interview: 'مقابله حوار لقاء',
    statement: 'بيان',
    study: 'دراسه بحث',
    broadcast: 'وثايقي بودكاست حلقه فيديو',
    document: 'وثيقه وثايق مذكره',
    article: 'مقال افتتاحيه تحليل',
    post: 'تغريده تدوينه منشور',
  },
  opinionSections: 'راي الراي اراء مقالات',
  outletHeads: 'صحيفه جريده مجله قناه موقع وكاله شبكه اذاعه تلفزيون منصه',
  sizes: {
    thousand: 'ألف|الف|آلاف|الاف|ألفا|ألفًا',
    million: 'مليون|ملايين|مليونا|مليونًا',
    billion: 'مليار|مليارات|بليون|ملياري',
    word: '[\\u0621-\\u0652]{3,8}',
    letters: '\\u0621-\\u0652',
  },
  sounds: {
    first: 0x600,
    letters: {
      ب: 'b',
      ت: 't',
      ث: 't',
      ج: 'k',
      ح: 'h',
      خ: 'k',
      د: 'd',
      ذ: 'd',
      ر: 'r',
      ز: 's',
      س: 's',
      ش: 'x',
      ص: 's',
      ض: 'd',
      ط: 't',
      ظ: 's',
      غ: 'k',
      ف: 'f',
      ق: 'k',
      ك: 'k',
      ل: 'l',
      م: 'm',
      ن: 'n',
      ه: 'h',
    },
  },
  commentFeed: 'تعليقات',
}
