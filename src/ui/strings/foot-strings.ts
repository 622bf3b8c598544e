/** The short names of the signs in the foot of popup and panel: each stands in the full name, as whole words. */
export type FootStrings = Record<
  'keep' | 'copy' | 'take' | 'pictures' | 'legend' | 'panel' | 'library' | 'notes' | 'settings',
  string
>

export const enFoot: FootStrings = {
  keep: 'Keep',
  copy: 'Copy',
  take: 'Export',
  pictures: 'Pictures',
  legend: 'Lines',
  panel: 'Beside',
  library: 'Library',
  notes: 'Notes',
  settings: 'Settings',
}

export const frFoot: FootStrings = {
  keep: 'Garder',
  copy: 'Copier',
  take: 'Exporter',
  pictures: 'Images',
  legend: 'Traits',
  panel: 'À côté',
  library: 'Bibliothèque',
  notes: 'Notes',
  settings: 'Réglages',
}

export const arFoot: FootStrings = {
  keep: 'الاحتفاظ',
  copy: 'نسخ',
  take: 'التصدير',
  pictures: 'الصور',
  legend: 'الخطوط',
  panel: 'بجانب الصفحة',
  library: 'المكتبة',
  notes: 'ملاحظاتي',
  settings: 'الإعدادات',
}
