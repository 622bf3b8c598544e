/** What the settings say of titles that the browser translates on the machine. */
export interface TitleGlossStrings {
  wish: string
  help: string
  languages: Record<'ar' | 'en' | 'fr' | 'es' | 'he', string>
  states: Record<'ready' | 'to-fetch' | 'fetching' | 'none' | 'failed', string>
  fetch: string
}

export const enTitleGloss: TitleGlossStrings = {
  wish: 'Below titles in other languages, show a machine translation in the popup',
  help: 'Your browser translates on this machine: no title is sent anywhere. For each language it first downloads data from its maker, when you press for it.',
  languages: { ar: 'Arabic', en: 'English', fr: 'French', es: 'Spanish', he: 'Hebrew' },
  states: {
    ready: 'ready',
    'to-fetch': 'not downloaded yet',
    fetching: 'being downloaded…',
    none: 'not offered by your browser',
    failed: 'could not be downloaded',
  },
  fetch: 'Download',
}

export const arTitleGloss: TitleGlossStrings = {
  wish: 'أضف في النافذة ترجمة آلية تحت العناوين المكتوبة بلغات أخرى',
  help: 'يترجم متصفحك على هذا الجهاز، فلا يُرسل أي عنوان إلى أحد. ولكل لغة بيانات ينزّلها المتصفح أولًا من صانعه، حين تضغط على «تنزيل».',
  languages: {
    ar: 'العربية',
    en: 'الإنجليزية',
    fr: 'الفرنسية',
    es: 'الإسبانية',
    he: 'العبرية',
  },
  states: {
    ready: 'جاهزة',
    'to-fetch': 'لم تُنزَّل بعد',
    fetching: 'يجري تنزيلها…',
    none: 'لا يوفرها متصفحك',
    failed: 'تعذر تنزيلها',
  },
  fetch: 'تنزيل',
}

export const frTitleGloss: TitleGlossStrings = {
  wish: 'Sous les titres en d’autres langues, montrer une traduction automatique dans la fenêtre',
  help: 'Votre navigateur traduit sur cet appareil : aucun titre n’est envoyé. Pour chaque langue, il télécharge d’abord des données chez son éditeur, quand vous le demandez.',
  languages: {
    ar: 'Arabe',
    en: 'Anglais',
    fr: 'Français',
    es: 'Espagnol',
    he: 'Hébreu',
  },
  states: {
    ready: 'prêt',
    'to-fetch': 'pas encore téléchargé',
    fetching: 'téléchargement…',
    none: 'non proposé par votre navigateur',
    failed: 'téléchargement impossible',
  },
  fetch: 'Télécharger',
}
