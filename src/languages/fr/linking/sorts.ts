import type { SortWords } from '../../linking/sort-words.ts'

export const sorts: SortWords = {
  politician: {
    heads:
      'président présidente ministre sénateur sénatrice député députée maire gouverneur ' +
      'gouverneure chancelier chancelière ambassadeur ambassadrice secrétaire dirigeant ' +
      'dirigeante roi reine prince émir porte-parole eurodéputé eurodéputée préfet préfète',
    signs:
      'président ministre gouvernement parlement députés élection élections parti sénat ' +
      'assemblée ministère loi',
  },
  artist: {
    heads: 'chanteur chanteuse acteur actrice musicien musicienne cinéaste romancier romancière',
  },
  athlete: {
    heads: 'footballeur footballeuse joueur joueuse entraîneur entraîneuse attaquant défenseur',
  },
  law: { trades: 'juge avocat avocate procureur procureure magistrat magistrate notaire' },
  scholar: {
    trades: 'médecin chirurgien chirurgienne chercheur chercheuse historien historienne économiste',
  },
  worker: {
    heads:
      'boulanger boulangère agriculteur agricultrice enseignant enseignante infirmier ' +
      'infirmière étudiant étudiante serveur serveuse cuisinier cuisinière coiffeur coiffeuse ' +
      'plombier électricien maçon facteur factrice retraité retraitée',
  },
  driver: { heads: 'pilote chauffeur conducteur conductrice motard' },
  kin: {
    heads:
      'sœur frère mère père tante oncle fille fils cousin cousine voisin voisine ami amie ' +
      'épouse mari grand-mère grand-père',
  },
}
