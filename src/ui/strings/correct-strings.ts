/** What is said where the reader corrects what was read: in every card, and after it. */
export interface CorrectStrings {
  /** of what opens the ways to correct what a card says */
  ask: string
  /** of the card that says what was corrected */
  title: string
  notName: string
  /** before the kinds that the name may be of instead */
  kindIs: string
  notReference: string
  /** of a statement: whatever is wrong in it */
  misread: string
  /** how far a word on a name reaches, and one on a statement or a reference */
  scopeName: string
  scopeHere: string
  done: Record<'name' | 'claim' | 'citation', (words: string) => string>
  retyped: string
}

export const enCorrect: CorrectStrings = {
  ask: 'Something wrong?',
  title: 'Corrected',
  notName: 'Not a name',
  kindIs: 'Wrong kind; it is: ',
  notReference: 'Not a reference',
  misread: 'Misread: leave it out',
  scopeName:
    'Remembered for this name in every article in this language, on this machine only; the settings list it under “Meanings of names”.',
  scopeHere: 'Remembered for this article, on this machine only.',
  done: {
    name: (words) => `“${words}” is taken for a name no longer.`,
    claim: () => 'This is taken for a statement no longer.',
    citation: (words) => `“${words}” is taken for a reference no longer.`,
  },
  retyped: 'You said what kind of name this is.',
}

export const arCorrect: CorrectStrings = {
  ask: 'هل من خطأ؟',
  title: 'تصحيح',
  notName: 'ليس اسمًا',
  kindIs: 'النوع خاطئ، والصواب: ',
  notReference: 'ليست إحالة',
  misread: 'قراءة خاطئة: استبعاد القول',
  scopeName:
    'يُحفظ لهذا الاسم في كل مقال بهذه اللغة، على هذا الجهاز وحده، وتجده في الإعدادات تحت «معاني الأسماء».',
  scopeHere: 'يُحفظ لهذا المقال، على هذا الجهاز وحده.',
  done: {
    name: (words) => `لن يُعدّ «${words}» اسمًا بعد الآن.`,
    claim: () => 'لن يُعدّ هذا قولًا بعد الآن.',
    citation: (words) => `لن يُعدّ «${words}» إحالة بعد الآن.`,
  },
  retyped: 'أنت حدّدت نوع هذا الاسم.',
}

export const frCorrect: CorrectStrings = {
  ask: 'Une erreur ?',
  title: 'Corrigé',
  notName: 'Ce n’est pas un nom',
  kindIs: 'Mauvais genre ; c’est : ',
  notReference: 'Ce n’est pas un article cité',
  misread: 'Mal lu : écarter ce propos',
  scopeName:
    'Retenu pour ce nom dans chaque article de cette langue, sur cet appareil seulement ; les réglages le listent sous « Sens des noms ».',
  scopeHere: 'Retenu pour cet article, sur cet appareil seulement.',
  done: {
    name: (words) => `« ${words} » n’est plus pris pour un nom.`,
    claim: () => 'Ceci n’est plus pris pour un propos.',
    citation: (words) => `« ${words} » n’est plus pris pour un renvoi.`,
  },
  retyped: 'Vous avez dit de quel genre est ce nom.',
}
