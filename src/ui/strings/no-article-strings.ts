/** What the popup says of a page on which no article was found, by the reason. */
import type { NoArticleReason } from '../../model/article.ts'
import type { EmptyWords } from './app-strings.ts'

type NoArticleStrings = Record<NoArticleReason, EmptyWords>

export const arNoArticle: NoArticleStrings = {
  'front-page': ['لا مقال في هذه الصفحة', 'تبدو صفحة رئيسية.', 'افتح خبرًا لتظهر حواشيه هنا.'],
  'section-page': ['لا مقال في هذه الصفحة', 'تبدو قائمة عناوين.', 'افتح خبرًا لتظهر حواشيه هنا.'],
  'search-page': ['لا مقال في هذه الصفحة', 'تبدو نتائج بحث.', 'افتح خبرًا لتظهر حواشيه هنا.'],
  'too-short': [
    'أقصر من أن يكون مقالًا',
    'في الصفحة أسطر قليلة. إن كان الخبر يظهر مع التمرير فأعد المحاولة بعد التمرير.',
  ],
  'no-body': ['لا مقال في هذه الصفحة', 'لم نجد نصًّا متصلًا يمكن أن يكون خبرًا.'],
  'unsupported-language': [
    'لغة لا نقرؤها بعد',
    'تقرأ حاشية العربية والإنجليزية والفرنسية والإسبانية حتى الآن.',
    'افتح خبرًا بإحداها.',
  ],
  'unclear-language': [
    'لم تتبيّن لغة النص',
    'ليس في النص ما يكفي للدلالة على لغة تقرؤها حاشية، فتُرك كما هو. إن كنت تعرف لغته فاخترها.',
  ],
  error: ['تعذّرت قراءة الصفحة', 'لم يصل نصها كاملًا. قد ينفع تحميلها من جديد.'],
}

export const enNoArticle: NoArticleStrings = {
  'front-page': [
    'No article on this page',
    'It looks like a front page.',
    'Open a story and its sources appear here.',
  ],
  'section-page': [
    'No article on this page',
    'It looks like a list of headlines.',
    'Open a story and its sources appear here.',
  ],
  'search-page': [
    'No article on this page',
    'It looks like search results.',
    'Open a story and its sources appear here.',
  ],
  'too-short': [
    'Too short to be an article',
    'The page has a few lines of text only. If the story loads as you scroll, try again after scrolling.',
  ],
  'no-body': ['No article on this page', 'No running text was found that could be a story.'],
  'unsupported-language': [
    'A language not read yet',
    'Hashiya reads Arabic, English, French and Spanish so far.',
    'Open a story in one of them.',
  ],
  'unclear-language': [
    'The language is not clear',
    'The text shows too little of a language that Hashiya reads, so it was left alone. If you know the language, choose it.',
  ],
  error: [
    'The page could not be read',
    'Its text did not come through whole. Loading it again may help.',
  ],
}

export const frNoArticle: NoArticleStrings = {
  'front-page': [
    'Pas d’article sur cette page',
    'Cela ressemble à une page d’accueil.',
    'Ouvrez un article et ses sources s’affichent ici.',
  ],
  'section-page': [
    'Pas d’article sur cette page',
    'Cela ressemble à une liste de titres.',
    'Ouvrez un article et ses sources s’affichent ici.',
  ],
  'search-page': [
    'Pas d’article sur cette page',
    'Cela ressemble à des résultats de recherche.',
    'Ouvrez un article et ses sources s’affichent ici.',
  ],
  'too-short': [
    'Trop court pour un article',
    'La page n’a que quelques lignes de texte. Si l’article se charge en défilant, réessayez après avoir fait défiler.',
  ],
  'no-body': [
    'Pas d’article sur cette page',
    'Nous n’avons pas trouvé de texte suivi qui puisse être un article.',
  ],
  'unsupported-language': [
    'Une langue pas encore lue',
    'Hashiya lit pour l’instant l’arabe, l’anglais, le français et l’espagnol.',
    'Ouvrez un article dans l’une de ces langues.',
  ],
  'unclear-language': [
    'Langue incertaine',
    'Le texte ne montre pas assez d’une langue que Hashiya lit : il a été laissé tel quel. Si vous connaissez la langue, choisissez-la.',
  ],
  error: [
    'La page n’a pas pu être lue',
    'Son texte n’est pas arrivé entier. La recharger peut aider.',
  ],
}
