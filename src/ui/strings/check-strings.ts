/** What is said where the reader holds a record of a pack against its public source. */
export interface CheckStrings {
  /** before what can be done about it */
  title: string
  /** before the links to the pages that tell it in public */
  readAt: string
  /** the button that begins a correction as a note of the reader's own */
  write: string
  /** in the note: before what the record says, and before what the reader is to write */
  says: string
  right: string
  /** on a note that is a correction */
  copy: string
}

export const enCheck: CheckStrings = {
  title: 'Our record is wrong:',
  readAt: 'Read it at the source: ',
  write: 'Write a correction',
  says: 'Our record says:',
  right: 'What is right, and the page where it stands:',
  copy: 'Copy as the text of a pull request',
}

export const arCheck: CheckStrings = {
  title: 'سجلّنا خاطئ:',
  readAt: 'للقراءة في المصدر: ',
  write: 'كتابة تصحيح',
  says: 'يقول سجلّنا:',
  right: 'الصواب، والصفحة التي ورد فيها:',
  copy: 'نسخ بصيغة طلب سحب (pull request)',
}

export const frCheck: CheckStrings = {
  title: 'Notre fiche est fausse :',
  readAt: 'À lire à la source : ',
  write: 'Écrire une correction',
  says: 'Notre fiche dit :',
  right: 'Ce qui est exact, et la page où on le lit :',
  copy: 'Copier comme texte d’une demande de fusion (pull request)',
}
