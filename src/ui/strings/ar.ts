import type { AppStrings } from './app-strings.ts'
import { arData } from './data-strings.ts'
import { arGroup } from './group-strings.ts'
import { arTake } from './take-strings.ts'
import { arPictures } from './pictures-strings.ts'
import { arLibrary } from './library-strings.ts'
import { arPanel } from './panel-strings.ts'
import { arFoot } from './foot-strings.ts'
import { arCard } from './ar-card.ts'
import { arLegend } from './legend-strings.ts'
import { arTitleGloss } from './title-gloss-strings.ts'
import { arWelcome } from './welcome-strings.ts'
import { arPacks } from './ar-packs.ts'
import { arFeeds } from './ar-feeds.ts'
import { arNoArticle } from './no-article-strings.ts'
import { arNotes } from './ar-notes.ts'
import { arSources } from './ar-sources.ts'
import { arLinked } from './link-strings.ts'
import { countArabic } from './plural.ts'
import { arTimeline } from './reporting-strings.ts'

export const ar: AppStrings = {
  card: arCard,
  packs: arPacks,
  brand: 'حاشية',
  onSite: 'هذا الموقع',
  onPage: 'هذه الصفحة',
  allMarks: 'كل العلامات',
  panel: arPanel,
  foot: arFoot,
  take: arTake,
  group: arGroup,
  data: arData,
  library: arLibrary,
  pictures: arPictures,
  views: {
    reading: arPanel.view,
    overview: 'لمحة',
    background: 'خلفية',
    claims: 'أقوال',
    cited: 'إحالات',
    related: 'تغطية',
  },
  viewsLabel: 'أقسام الحاشية',
  filterNames: (n) =>
    `البحث في ${countArabic(n, ['الأسماء', 'اسم واحد', 'اسمين', 'أسماء', 'اسمًا', 'اسم'])}`,
  filterClaims: (n) =>
    `البحث في ${countArabic(n, ['الأقوال', 'قول واحد', 'قولين', 'أقوال', 'قولًا', 'قول'])}`,
  filterReports: (n) =>
    `البحث في ${countArabic(n, ['المواد', 'مادة واحدة', 'مادتين', 'مواد', 'مادة', 'مادة'])}`,
  nothingMatches: 'لا شيء هنا بهذه الكلمات.',
  clearFilter: 'إفراغ حقل البحث',
  foundOf: (found, all) => `وُجد ${found}\u00a0من\u00a0${all}`,
  knownOf: (known, all) => `عُرف ${known}\u00a0من\u00a0${all}`,
  names: (n) => countArabic(n, ['لا أسماء', 'اسم واحد', 'اسمان', 'أسماء', 'اسمًا', 'اسم']),
  claims: (n) => countArabic(n, ['لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول']),
  drift: {
    summary: (n) =>
      `اقتُبس بكلمات أخرى في ${countArabic(n, ['مواد أخرى', 'مادة أخرى', 'مادتين أخريين', 'مواد أخرى', 'مادة أخرى', 'مادة أخرى'])}`,
    headline: 'في عنوانها',
    left: 'هنا فقط:',
    added: 'هناك فقط:',
  },
  doubtful: (n) => `قد تكون أقوالًا (${n})`,
  reports: (n) => countArabic(n, ['لا مواد', 'مادة واحدة', 'مادتان', 'مواد', 'مادة', 'مادة']),
  more: (n) => `المزيد (${n})`,
  none: {
    cited: 'لم نجد في كلمات المقال إحالة إلى مادة منشورة.',
    claims: 'لم نجد في المقال كلامًا منقولًا عن أحد.',
    background: 'لم نجد على هذا الجهاز تعريفًا بأسماء المقال.',
    names: 'لم نجد أسماء في المقال.',
    related: 'لم نجد على هذا الجهاز مادة تشترك مع المقال في ما يكفي.',
  },
  next: {
    cited: 'إلى التغطية ذات الصلة',
    claims: 'إلى الأسماء',
    background: 'إلى ما يقوله المقال عنها',
    names: 'إلى التغطية ذات الصلة',
    related: 'متابعة عناوين، أو السؤال على الشبكة',
  },
  chooseFeeds: 'متابعة عناوين لمعرفة مواد أكثر',
  linked: arLinked,
  links: (n) => countArabic(n, ['لا روابط', 'رابط واحد', 'رابطان', 'روابط', 'رابطًا', 'رابط']),
  otherNames: 'أسماء بلا تعريف',
  thisArticle: 'هذا المقال',
  strip: (reports, since, cited) =>
    `${reports} منذ ${since}، ${cited ? `يحيل المقال إلى ${countArabic(cited, ['لا شيء', 'واحدة', 'مادتين', 'مواد', 'مادة', 'مادة'])} منها` : 'ولا يحيل المقال إلى شيء منها'}`,
  citedHere: 'يحيل إليها هذا المقال',
  alsoNames: 'تذكر أيضًا ',
  sharesWords: 'تشترك في كلمات ',
  timeline: arTimeline,
  withItShort: 'نُشر معها',
  foundShort: 'وجدنا المادة',
  whyShort: 'لماذا؟',
  notFoundShort: 'لم نجد المادة',
  toPlace: 'إلى الموضع في المقال',
  toCard: 'فتح بطاقته في المقال',
  noRequest: 'لم يُرسل أي طلب',
  requests: (n) => `طلبات أُرسلت: ${n}`,
  copy: 'نسخ بصيغة Markdown',
  copied: 'نُسخت بصيغة Markdown',
  notCopied: 'لم يسمح المتصفح بالنسخ',
  settings: 'الإعدادات',
  loading: ['تُقرأ الصفحة', 'يجري البحث عن الأسماء والأقوال والإحالات على هذا الجهاز.'],
  off: {
    page: [
      'متوقفة في هذه الصفحة',
      'لا علامات هنا حتى يعاد تحميل الصفحة.',
      'يعيد مفتاح «هذه الصفحة» أعلاه تشغيلها.',
    ],
    site: [
      'متوقفة في هذا الموقع',
      'أوقفتَ حاشية في هذا الموقع؛ لا تُقرأ صفحاته ولا توضع فيها علامات.',
      'يعيد مفتاح «هذا الموقع» أعلاه تشغيلها.',
    ],
  },
  notAllowed: (host) => [
    'لا تقرأ حاشية هذا الموقع بعد',
    `لم تأذن لها بقراءة ${host || 'هذا الموقع'}. القراءة على جهازك، ولا يُرسل شيء.`,
  ],
  readThisPage: 'قراءة هذه الصفحة',
  alwaysHere: 'دائمًا في هذا الموقع',
  readAs: {
    ar: 'قراءة النص على أنه عربي',
    en: 'قراءة النص على أنه إنجليزي',
    fr: 'قراءة النص على أنه فرنسي',
    es: 'قراءة النص على أنه إسباني',
  },
  browserPage: [
    'صفحة من صفحات المتصفح',
    'لا يسمح المتصفح لأي إضافة بقراءة هذه الصفحة.',
    'افتح خبرًا في موقع إخباري.',
  ],
  noArticle: arNoArticle,
  error: 'حدث خطأ',
  partUnread: 'تعذّرت قراءة جزء من هذه الصفحة.',
  silent: [
    'لا جواب عن هذه الصفحة',
    'لم تستجب حاشية؛ لعل المتصفح أوقفها، أو لعل الصفحة أثقل من أن تُقرأ.',
  ],
  notLoaded: 'تعذّرت قراءة ما يُعرض هنا الآن.',
  markdown: { publishedBy: 'النشر', madeBy: 'حواشٍ من «حاشية»، قراءة آلية', address: 'العنوان' },
  notes: arNotes,
  feeds: arFeeds,
  legend: arLegend,
  titleGloss: arTitleGloss,
  welcome: arWelcome,
  sources: arSources,
  options: {
    title: 'الإعدادات',
    outline: 'أقسام الإعدادات',
    unread: (parts) =>
      `تلف بعض ما حُفظ هنا فعاد إلى ما كان عليه أول الأمر: ${parts}. تحقق من أنه كما تريد.`,
    notShown: 'لا يمكن عرض هذا القسم: ما حُفظ له تالف.',
    language: 'اللغة',
    languageAuto: 'حسب المتصفح',
    theme: 'المظهر',
    themes: { auto: 'حسب النظام', light: 'فاتح', dark: 'داكن' },
    textSize: 'حجم النص',
    textSizes: { '0.9': 'صغير', '1': 'معتاد', '1.15': 'كبير', '1.3': 'أكبر', '1.5': 'الأكبر' },
    digits: 'الأرقام',
    marks: 'العلامات',
    marksHelp: 'لكل نوع خط يخصّه، في الصفحة وفي سائر الأماكن.',
    allMarks: 'وضع علامة عند كل ذكر للاسم، لا عند أول ذكر وحده',
    markKinds: {
      person: 'الأشخاص',
      organisation: 'الجهات والجماعات',
      place: 'الأماكن',
      thing: 'المنتجات والأعمال والأحداث',
      cue: 'الأقوال، عند أفعال القول',
      cited: 'الإحالات',
    },
    whereRead: 'أين تُقرأ المقالات',
    everySite: 'المقالات في كل موقع، لا في المواقع الإخبارية المعروفة وحدها',
    everySiteHelp:
      'يستأذنك المتصفح في المواقع كلها. تُلقى على كل صفحة نظرة سريعة، فإن لم تكن مقالًا تُركت ولم يُرسم فيها شيء. لا يُرسَل شيء إلى أي مكان من أجل ذلك. ويمكنك سحب الإذن هنا.',
    sites: 'مواقع متوقفة',
    sitesNone: 'لا مواقع متوقفة. يُوقَف الموقع من نافذة الإضافة.',
    switchOn: 'تشغيل',
    packs: 'حزم المعرفة',
    packsNone: 'لا حزم.',
    entities: (n) =>
      countArabic(n, ['لا تعريفات', 'تعريف واحد', 'تعريفان', 'تعريفات', 'تعريفًا', 'تعريف']),
    reports: (n) => countArabic(n, ['لا مواد', 'مادة واحدة', 'مادتان', 'مواد', 'مادة', 'مادة']),
    version: 'الإصدار',
    licence: 'الرخصة',
    coverage: 'الفترة المشمولة',
    keys: 'لوحة المفاتيح',
    keysHelp: 'انتقل من علامة إلى علامة، واضغط Enter لدخول البطاقة وEsc للخروج منها.',
    noKey: 'غير محدد',
    keyNames: {
      Shift: 'Shift',
      Period: '.',
      Comma: ',',
      Space: 'المسافة',
      Up: '↑',
      Down: '↓',
      Left: '←',
      Right: '→',
      PageUp: 'صفحة إلى أعلى',
      PageDown: 'صفحة إلى أسفل',
    },
    changeKeys: 'تغيير المفاتيح',
    commands: {
      _execute_action: 'فتح نافذة الإضافة',
      'next-mark': 'إلى العلامة التالية',
      'previous-mark': 'إلى العلامة السابقة',
      'next-claim': 'إلى القول التالي',
      'previous-claim': 'إلى القول السابق',
      'next-citation': 'إلى الإحالة التالية',
      'previous-citation': 'إلى الإحالة السابقة',
      'find-sources': 'مصادر الكلمات المحددة',
      'all-marks': 'كل العلامات في الصفحات، أو القليل منها',
      'open-panel': 'حاشية بجانب الصفحة',
      _execute_sidebar_action: 'حاشية بجانب الصفحة',
    },
    keysInPage: [
      ['Enter', 'إلى داخل البطاقة'],
      ['Tab', 'التنقل داخل البطاقة'],
      ['Esc', 'إغلاق البطاقة'],
      ['↑ ↓', 'من بند إلى بند في القائمة، في النافذة وبجانب الصفحة'],
      ['?', 'هذه المفاتيح، في النافذة وبجانب الصفحة'],
    ],
    badge: 'إظهار عدد الأقوال على زر الإضافة',
    hidden: (n) =>
      countArabic(n, [
        'لا شيء مخفي',
        'موضع واحد (قول أو إحالة) مخفي لخطأ في قراءته',
        'موضعان (من الأقوال والإحالات) مخفيان لخطأ في قراءتهما',
        'مواضع (من الأقوال والإحالات) مخفية لخطأ في قراءتها',
        'موضعًا (من الأقوال والإحالات) مخفية لخطأ في قراءتها',
        'موضع (من الأقوال والإحالات) مخفية لخطأ في قراءتها',
      ]),
    showHidden: 'إظهارها من جديد',
    privacy: 'الخصوصية',
    privacyWords: [
      'تُقرأ الصفحات ويُبحث عمّا فيها على هذا الجهاز. ولا يُرسل شيء إلى أي مكان إلا إلى مصدر أذنت بسؤاله، ولا يصله إلا ما ذُكر بجانبه أعلاه، ولا يُرسل نص صفحة كاملًا أبدًا. أما عنوان الصفحة التي تقرؤها فلا يُرسل إلا إلى Hypothesis، حين تسأله عنها أو ترسل إليه أقوالًا. ولا نجمع إحصاءات استخدام.',
      'تبقى إعداداتك في هذا المتصفح. وتُفتح الروابط التي تتبعها كأي رابط آخر.',
    ],
    about: 'عن حاشية',
    aboutWords:
      'الحاشية ما يُكتب في هامش الصفحة: من قال، وكيف يعلم، وإلى ماذا يحيل. ولا تحكم بصدق ولا كذب.',
    allLicences: 'أصحاب ما فيها من برمجيات وبيانات، ورخصها',
  },
}
