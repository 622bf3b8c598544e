import type { PackFailure } from '../../model/installed-pack.ts'
import type { OutwardFailure } from '../../model/outward.ts'
import type { PacksStrings } from './packs-strings.ts'
import { countArabic } from './plural.ts'

const size = (bytes: number) =>
  bytes < 1000
    ? `${bytes} بايت`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} كيلوبايت`
      : `${(bytes / 1e6).toFixed(1)} ميغابايت`

function download(host: string, failure: OutwardFailure): string {
  switch (failure.kind) {
    case 'cut-off':
      return 'الطلبات متوقفة كلها، فلم يُجلب شيء.'
    case 'not-allowed':
      return `لا يسمح المتصفح أو إعداداتك بسؤال ${host}.`
    case 'not-logged':
      return 'تعذّرت الكتابة في سجل الطلبات، فلم يُرسل شيء.'
    case 'offline':
      return 'لا اتصال بالشبكة.'
    case 'timeout':
      return `تأخر ${host} في الرد.`
    case 'aborted':
      return 'أُلغي التنزيل.'
    case 'rate-limited':
      return `يطلب ${host} طلبات أقل. حاول لاحقًا.`
    case 'status':
      return failure.status === 404
        ? `لا شيء عند هذا العنوان في ${host}.`
        : `ردّ ${host} بالخطأ ${failure.status}.`
    case 'redirected':
      return failure.host === null
        ? 'يقود العنوان إلى عنوان آخر لم يُسأل، والمتصفح لا يقول أيّ عنوان هو.'
        : `يقود العنوان إلى ${failure.host}، ولم تأذن بسؤاله.`
    case 'wrong-type':
      return `أرسل ${host} شيئًا غير حزمة أو فهرس (${failure.type || 'بلا نوع'}).`
    case 'too-large':
      return `حجمه أكبر من ${size(failure.maxBytes)}، وهو أقصى ما يؤخذ من هناك.`
    case 'network':
      return `تعذّر الوصول إلى ${host} أو انقطع الخط.`
  }
}

/** Of what went wrong where its kind says all. */
const plain = {
  'not-an-address': 'ليس هذا عنوانًا. يبدأ العنوان بـ https://',
  'no-file': 'تعذّرت قراءة الملف.',
  'not-a-pack': 'ليس هذا الملف حزمة معرفة.',
  'web-page': 'عند هذا العنوان صفحة ويب لا حزمة. ابحث عن رابط الملف نفسه.',
  'newer-format': 'تحتاج هذه الحزمة إلى إصدار أحدث من حاشية.',
  'older-format': 'أُعدّت هذه الحزمة لإصدار أقدم من حاشية. اطلب من ناشرها ملفًا أحدث.',
  truncated: 'ينتهي الملف قبل أوانه: لم يصل كاملًا.',
  corrupt: 'الملف تالف: لا يطابق مجموع التحقق.',
  'wrong-checksum': 'ليس هذا الملف الذي يسمّيه الفهرس: مجموع التحقق مختلف.',
  'newer-catalogue': 'يحتاج هذا الفهرس إلى إصدار أحدث من حاشية.',
  quota: 'لم يبق في المتصفح متسع لها.',
  storage: 'أخفق التخزين في المتصفح.',
  cancelled: 'أُلغي.',
  interrupted: 'انقطع العمل.',
}

function describe(failure: PackFailure): string {
  switch (failure.kind) {
    case 'download':
      return download(failure.host, failure.failure)
    case 'malformed':
      return `ليس الملف على ما يجب أن تكون عليه الحزمة (${failure.where}).`
    case 'not-as-promised':
      return `وعد الفهرس بـ ${failure.promised}، والملف هو ${failure.found}.`
    case 'older-than-bundled':
      return `تأتي حاشية نفسها بالإصدار ${failure.bundled} من هذه الحزمة، وهذا هو الإصدار ${failure.found}.`
    case 'not-a-catalogue':
      return `ليس الملف فهرسًا (${failure.where}).`
    case 'unsigned':
      return `ينبغي أن يكون فهرس ${failure.host} موقّعًا، ولا توقيع له الآن.`
    case 'wrong-signature':
      return `توقيع فهرس ${failure.host} لا يطابقه.`
    case 'key-changed':
      return `فهرس ${failure.host} موقّع بمفتاح آخر (${failure.given}) غير الذي وثقت به أول مرة (${failure.known}). إن كان ناشره قد أعلن مفتاحًا جديدًا فانسَ الفهرس وأضفه من جديد.`
    default:
      return plain[failure.kind]
  }
}

export const arPacks: PacksStrings = {
  help: 'الحزمة مجموعة تعريفات بما يُعرف عن أسماء، ومواد منشورة، ولكلٍّ مصدره، وهي في البطاقات «تعريفنا». إن عرفت حزمتان اسمًا واحدًا تقدّمت العليا. ويسري ما تغيّره في الصفحات المفتوحة عند إعادة تحميلها.',
  use: (title) => `استعمال ${title}`,
  up: (title) => `إلى أعلى: ${title}`,
  down: (title) => `إلى أسفل: ${title}`,
  moved: (title, place, all) => `${title} في المرتبة ${place} من ${all}`,
  bundled: 'تأتي مع حاشية',
  fromFile: 'من ملف',
  fromHost: ['من ', ''],
  since: (day) => `أُضيفت ${day}`,
  credits: (n) => `مصادر بياناتها (${n})`,
  trouble: {
    damaged: 'ملفها تالف فلا تُستعمل. أضفها من جديد أو أزلها.',
    outdated:
      'أُعدّت لإصدار أقدم من حاشية فلا تُستعمل. حدّثها أو أضف ملفًا أحدث منها؛ وتبقى محفوظة كما هي حتى ذلك الحين.',
  },
  storage: {
    refused:
      'لا يسمح المتصفح لحاشية بالتخزين، فالحزم التي أضفتها غائبة. هذا معتاد في النوافذ الخاصة.',
    newer: 'خزّن حزمك إصدار أحدث من حاشية. تُركت كما هي؛ حدّث حاشية لتستعملها.',
  },
  remove: 'إزالة',
  removeThis: (title) => `إزالة ${title}`,
  keep: 'إبقاء',
  removed: (title) => `أُزيلت «${title}».`,
  add: 'إضافة حزم',
  pickFile: 'من ملف…',
  address: 'عنوان حزمة أو فهرس',
  fetch: 'جلب',
  offline: 'الطلبات متوقفة كلها. ويمكن مع ذلك إضافة الحزم من الملفات.',
  goOnline: 'تشغيل الطلبات',
  notAllowed: (host) => `لم تأذن بسؤال ${host}. لم يُرسل شيء.`,
  phases: { download: 'تنزيل', check: 'تحقّق', compare: 'مقارنة بما عندك', store: 'تخزين' },
  cancel: 'إلغاء',
  sizeName: 'الحجم',
  size,
  fetched: (size) => `نُزِّل منها ${size} فقط`,
  of: (done, all) => `${done} من ${all}`,
  now: (what) => `الحالي ${what}`,
  newPack: 'حزمة جديدة',
  changes: (added, changed, removed) => `${added} جديدة، ${changed} متغيّرة، ${removed} محذوفة`,
  same: 'لا فرق',
  entities: 'التعريفات',
  reports: 'المواد',
  otherPlace: (before, now) => `كان مصدر هذه الحزمة حتى الآن ${before}، ومصدرها هذه المرة ${now}.`,
  aFile: 'ملفًّا',
  theExtension: 'حاشية نفسها',
  unlinked: (n) =>
    `${countArabic(n, ['لا عناوين', 'عنوان واحد', 'عنوانان', 'عناوين', 'عنوانًا', 'عنوان'])} بغير https، ${n === 1 ? 'ولن يكون رابطًا' : n === 2 ? 'ولن يكونا رابطين' : 'ولن تكون روابط'}.`,
  older: 'هذا إصدار أقدم من الذي عندك.',
  install: 'إضافة',
  update: 'تحديث',
  leave: 'إلغاء',
  taken: (title) => `أُضيفت «${title}». تستعملها الصفحات منذ تحميلها التالي.`,
  updated: (title, version) =>
    `حُدّثت «${title}» إلى الإصدار ${version}. تستعملها الصفحات منذ تحميلها التالي.`,
  installThis: (title) => `إضافة ${title}`,
  updateThis: (title) => `تحديث ${title}`,
  catalogues: 'الفهارس',
  signed: (key) => `موقّع، المفتاح ${key}`,
  unsigned: 'غير موقّع',
  lookedAt: (day) => `اطُّلع عليه ${day}`,
  look: 'البحث عن تحديثات',
  lookAt: (title) => `البحث عن تحديثات: ${title}`,
  looked: (updates, fresh) =>
    `${countArabic(updates, ['لا تحديثات', 'تحديث واحد', 'تحديثان', 'تحديثات', 'تحديثًا', 'تحديث'])}، و${countArabic(fresh, ['لا حزم جديدة', 'حزمة جديدة واحدة', 'حزمتان جديدتان', 'حزم جديدة', 'حزمة جديدة', 'حزمة جديدة'])} منذ المرة السابقة.`,
  forget: 'نسيان',
  forgetThis: (title) => `نسيان ${title}`,
  forgetHelp: 'تبقى حزمه، ويُنسى مفتاحه أيضًا.',
  forgotten: (title) => `نُسي الفهرس «${title}».`,
  followed: (title) => `أُضيف الفهرس «${title}».`,
  none: 'لا حزم في الفهرس.',
  isNew: 'جديدة',
  isInstalled: 'مضافة',
  hasUpdate: (version) => `عندك ${version}`,
  followIt: 'اتباعه',
  allowAndFollow: (host) => `السماح بـ ${host} واتباعه`,
  openInTab: 'فتحه في تبويب',
  followHelp:
    'إن اتُّبع علم كل مضيف في الطريق أن أحدًا يطلب هذا الملف، ولا يسمّي المتصفح أيًّا منهم قبل ذلك. ويمكنك أن تحفظ الملف من تبويب ثم تضيفه «من ملف».',
  unreadable:
    'يقود العنوان إلى مضيف لا يسمح المتصفح بقراءته إلا بإذنك ولا يسمّيه. افتحه في تبويب واحفظ الملف ثم أضفه «من ملف». وإن كنت تعرف المضيف فأدخل عنوان الملف نفسه.',
  failed: 'لم يتغير شيء.',
  failure: describe,
}
