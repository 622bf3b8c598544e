/** What is said in the settings of the reader's data as a whole. */
export interface DataStrings {
  title: string
  search: string
  noneFound: string
  help: string
  save: string
  restore: string
  restoreHelp: string
  restored: (notes: number, feeds: number, kept: number) => string
  packsAgain: string
  cataloguesAgain: string
  fromFile: string
  /** how many notes and articles of the file are not as they must be */
  leftOut: (n: number) => string
  notRead: string
  deleteAll: string
  deleteHint: string
  deleteSure: string
  keep: string
  fixed: (parts: string) => string
  fixedParts: Record<'online' | 'sources' | 'sites' | 'packs', string>
}

export const enData: DataStrings = {
  title: 'Your data',
  search: 'Search the settings',
  noneFound: 'No setting has these words.',
  help: 'One file with your settings, names, notes, feeds, kept articles and the addresses of your packs. Your own keys stay out of it, and so does what you read and did not keep.',
  save: 'Save a backup',
  restore: 'Restore from a file',
  restoreHelp:
    'Adds to what is here. Feeds come switched off, and nothing may leave this machine until you allow it here again.',
  restored: (notes, feeds, kept) =>
    `Restored: settings, notes (${notes}), feeds (${feeds}), kept articles (${kept}).`,
  packsAgain: 'Packs to install again, from these addresses:',
  cataloguesAgain: 'Catalogues to follow again, at these addresses:',
  fromFile: 'from a file',
  leftOut: (n) =>
    n === 1
      ? 'One entry of the file could not be read and was left out.'
      : `${n} entries of the file could not be read and were left out.`,
  notRead: 'This file is no backup of Hashiya, or it is damaged. Nothing was changed.',
  deleteAll: 'Delete everything',
  deleteHint:
    'Settings, notes, the library, packs, feeds, memory and the request log go for good, and every site that you allowed. Hashiya starts as if just installed.',
  deleteSure: 'Delete everything for good',
  keep: 'Keep it',
  fixed: (parts) =>
    `Fixed by your organisation: ${parts}. What you choose otherwise has no effect.`,
  fixedParts: {
    online: 'whether anything may be asked online',
    sources: 'online sources',
    sites: 'sites switched off',
    packs: 'packs',
  },
}

export const frData: DataStrings = {
  title: 'Vos données',
  search: 'Chercher dans les réglages',
  noneFound: 'Aucun réglage ne contient ces mots.',
  help: 'Un seul fichier avec vos réglages, vos noms, vos notes, vos fils, vos articles gardés et les adresses de vos paquets. Vos propres clés n’y sont pas, ni ce que vous lisez sans le garder.',
  save: 'Enregistrer une sauvegarde',
  restore: 'Rétablir depuis un fichier',
  restoreHelp:
    'S’ajoute à ce qui est ici. Les fils arrivent désactivés, et rien ne quitte cet appareil avant que vous ne l’autorisiez de nouveau.',
  restored: (notes, feeds, kept) =>
    `Rétablis\u00a0: réglages, notes (${notes}), fils (${feeds}), articles gardés (${kept}).`,
  packsAgain: 'Paquets à réinstaller, depuis ces adresses\u00a0:',
  cataloguesAgain: 'Catalogues à suivre de nouveau, à ces adresses\u00a0:',
  fromFile: 'depuis un fichier',
  leftOut: (n) =>
    n === 1
      ? 'Un élément illisible du fichier a été laissé de côté.'
      : `${n} éléments illisibles du fichier ont été laissés de côté.`,
  notRead:
    'Ce fichier n’est pas une sauvegarde de Hashiya, ou il est endommagé. Rien n’a été changé.',
  deleteAll: 'Tout supprimer',
  deleteHint:
    'Réglages, notes, bibliothèque, paquets, fils, mémoire et journal des requêtes disparaissent pour de bon, avec chaque site autorisé. Hashiya repart comme à l’installation.',
  deleteSure: 'Tout supprimer pour de bon',
  keep: 'Garder',
  fixed: (parts) => `Fixé par votre organisation\u00a0: ${parts}. Un autre choix reste sans effet.`,
  fixedParts: {
    online: 'le droit d’interroger des sources en ligne',
    sources: 'les sources en ligne',
    sites: 'les sites désactivés',
    packs: 'les paquets',
  },
}

export const arData: DataStrings = {
  title: 'بياناتك',
  search: 'البحث في الإعدادات',
  noneFound: 'لا إعداد فيه هذه الكلمات.',
  help: 'ملف واحد فيه إعداداتك وأسماؤك وملاحظاتك ومقالات مكتبتك وعناوين حزمك وما تتابعه. أما مفاتيحك وما قرأته ولم تحفظه فليست فيه.',
  save: 'حفظ نسخة احتياطية',
  restore: 'الاستعادة من ملف',
  restoreHelp:
    'يُضاف إلى ما هو هنا. تأتي المصادر المتابَعة متوقفة، ولا يخرج شيء من هذا الجهاز حتى تأذن به هنا من جديد.',
  restored: (notes, feeds, kept) =>
    `استُعيدت الإعدادات والملاحظات (${notes}) والعناوين المتابَعة (${feeds}) ومقالات المكتبة (${kept}).`,
  packsAgain: 'حزم تُثبَّت من جديد من هذه العناوين:',
  cataloguesAgain: 'فهارس تُتابَع من جديد على هذه العناوين:',
  fromFile: 'من ملف',
  leftOut: (n) => `تعذّرت قراءة بعض ما في الملف (${n}) فتُرك.`,
  notRead: 'ليس هذا الملف نسخة احتياطية من حاشية، أو هو تالف. لم يتغيّر شيء.',
  deleteAll: 'حذف كل شيء',
  deleteHint:
    'تذهب الإعدادات والملاحظات والمكتبة والحزم والمتابعات والذاكرة وسجل الطلبات بلا رجعة، ومعها كل موقع أذنت به. وتبدأ حاشية كأنها ثُبّتت الآن.',
  deleteSure: 'حذف كل شيء بلا رجعة',
  keep: 'الإبقاء',
  fixed: (parts) => `حدّدته مؤسستك: ${parts}. ولا أثر لاختيار غيره.`,
  fixedParts: {
    online: 'الإذن بسؤال الشبكة',
    sources: 'المصادر على الشبكة',
    sites: 'المواقع المتوقفة',
    packs: 'الحزم',
  },
}
