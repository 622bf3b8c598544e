import { countArabic, countEnglish, countFrench } from './plural.ts'

/**
 * What is said where the reader chooses what a name stands for: in the card, and in the settings.
 */
export interface ChoiceStrings {
  /** before other records beside the one shown */
  also: string
  /** before records where none is sure */
  mayBe: string
  /** below a name of which records are known, none of them surely meant */
  open: string
  /** where the card shows one meaning and offers no other */
  notThis: string
  /** after a list of others: neither what is shown nor one of them */
  somethingElse: string
  chosen: string
  refused: string
  undo: string
  title: string
  help: string
  none: string
  count: (n: number) => string
  asNone: string
  forget: string
  forgetAll: string
  /** of the button that does it, and of the way back */
  forgetAllSure: string
  keepThem: string
}

export const enChoice: ChoiceStrings = {
  also: 'Also of this name',
  mayBe: 'May be meant',
  open: 'What is meant is not certain.',
  notThis: 'Another of that name is meant',
  somethingElse: 'Something else',
  chosen: 'You chose this for the name.',
  refused: 'You said that the name stands for none of these.',
  undo: 'Undo',
  title: 'Meanings of names',
  help: 'What you chose for a name in its card is remembered for that name on every page, on this machine only.',
  none: 'You have not chosen yet.',
  count: (n) => countEnglish(n, 'choice remembered', 'choices remembered'),
  asNone: 'none of these',
  forget: 'Forget',
  forgetAll: 'Forget all',
  forgetAllSure: 'Forget all for good',
  keepThem: 'Keep them',
}

export const arChoice: ChoiceStrings = {
  also: 'وأيضًا بهذا الاسم',
  mayBe: 'قد يكون المقصود',
  open: 'لا نجزم بالمقصود.',
  notThis: 'المقصود غيره بهذا الاسم',
  somethingElse: 'غير ذلك',
  chosen: 'اخترتَ هذا لهذا الاسم.',
  refused: 'قلتَ إن الاسم لا يدل على أيٍّ من هذه.',
  undo: 'تراجع',
  title: 'معاني الأسماء',
  help: 'ما تختاره لاسم في بطاقته يُحفظ لهذا الاسم في كل صفحة، على هذا الجهاز وحده.',
  none: 'لم تختر شيئًا بعد.',
  count: (n) =>
    `المحفوظ: ${countArabic(n, ['لا اختيارات', 'اختيار واحد', 'اختياران', 'اختيارات', 'اختيارًا', 'اختيار'])}`,
  asNone: 'لا شيء من هذه',
  forget: 'نسيان',
  forgetAll: 'نسيان الكل',
  forgetAllSure: 'نسيان الكل بلا رجعة',
  keepThem: 'الإبقاء عليها',
}

export const frChoice: ChoiceStrings = {
  also: 'Portent aussi ce nom',
  mayBe: 'Peut désigner',
  open: 'On ne sait pas au juste ce qui est désigné.',
  notThis: 'Un autre de ce nom est désigné',
  somethingElse: 'Autre chose',
  chosen: 'Vous avez choisi ceci pour ce nom.',
  refused: 'Vous avez dit que le nom ne désigne rien de cela.',
  undo: 'Annuler',
  title: 'Sens des noms',
  help: 'Ce que vous choisissez pour un nom dans sa fiche est retenu pour ce nom sur chaque page, sur cet appareil seulement.',
  none: 'Vous n’avez encore rien choisi.',
  count: (n) => countFrench(n, ['aucun choix retenu', 'choix retenu', 'choix retenus']),
  asNone: 'rien de cela',
  forget: 'Oublier',
  forgetAll: 'Tout oublier',
  forgetAllSure: 'Tout oublier pour de bon',
  keepThem: 'Les garder',
}
