import type { ReferenceWords } from '../reports/reference-words.ts'

export const referenceWords: ReferenceWords = {
  cites: 'lien web$|article$|lien brisé$',
  books: 'ouvrage',
  values: {
    title: ['titre'],
    url: ['lire en ligne'],
    outlet: ['périodique', 'site'],
    publisher: ['éditeur'],
    lang: ['langue'],
    lastName: ['nom1', 'nom', 'auteur', 'auteur1'],
    firstName: ['prénom1', 'prénom'],
    apart: ['jour', 'mois', 'année'],
  },
  languages: { anglais: 'en', arabe: 'ar', français: 'fr' },
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  ordinals: ['er'],
}
