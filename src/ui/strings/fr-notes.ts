import type { NotesStrings } from './notes-strings.ts'
import { countFrench } from './plural.ts'

export const frNotes: NotesStrings = {
  title: 'Vos notes',
  intro:
    'Une note apparaît sur chaque page où figure son nom, ou l’un de ses autres noms. Les notes restent sur cet appareil.',
  open: 'Ouvrir vos notes',
  none: 'Pas encore de note. Écrivez-en une ici, ou depuis la fiche d’un nom ou d’un propos.',
  filter: (n) => `Filtrer ${countFrench(n, ['les notes', 'note', 'notes'])}`,
  shown: (n) => countFrench(n, ['aucune note', 'note', 'notes']),
  write: 'Écrire une note',
  edit: 'Modifier',
  remove: 'Supprimer',
  undo: 'La rétablir',
  removed: (name) => `La note « ${name} » a été supprimée.`,
  history: 'Historique',
  versions: (n) => countFrench(n, ['aucune version', 'version', 'versions']),
  restore: 'Rétablir',
  now: 'dans son état actuel',
  wasRemoved: 'supprimée',
  copyOf:
    'Cette version et une autre ont été écrites en même temps, dans deux onglets ou sur deux appareils. Les deux sont gardées : réunissez-les ou supprimez-en une.',
  name: 'Nom',
  nameHelp: 'Tel qu’il figure dans les pages ; c’est là qu’il est cherché.',
  nameMissing: 'Une note a besoin d’un nom.',
  aliases: 'Autres noms',
  aliasesHelp:
    'Un par ligne, dans toute langue : autres graphies, sigle, nom dans l’autre écriture.',
  type: 'Genre',
  text: 'Note',
  textHelp: 'Markdown : **gras**, *italique*, - liste, > citation, [lien](https://…).',
  sources: 'Sources',
  sourceUrl: 'Adresse',
  sourceUrlWrong: 'Une adresse commence par https:// ou http://.',
  sourceTitle: 'Titre',
  sourceDate: 'Date',
  addSource: 'Ajouter une source',
  dropSource: 'Retirer cette source',
  tags: 'Étiquettes',
  tagsHelp: 'Séparées par des virgules.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  discardHint: 'Abandonner ce que vous avez écrit ?',
  discard: 'Abandonner',
  keepWriting: 'Continuer à écrire',
  writing: 'Vous écrivez une note : enregistrez-la ou annulez-la d’abord.',
  removedMeanwhile:
    'Cette note a été supprimée ailleurs pendant que vous écriviez. L’enregistrer la rétablit telle que vous l’écrivez ici.',
  changedMeanwhile:
    'Cette note a été modifiée ailleurs pendant que vous écriviez. L’enregistrer garde les deux versions.',
  bothKept:
    'Enregistrée. La note a été modifiée ailleurs pendant que vous écriviez ; cette version est gardée comme une note à part. Réunissez-les ou supprimez-en une.',
  saved: 'Enregistrée.',
  moreWritten: 'Ce que vous avez écrit depuis n’est pas encore enregistré.',
  failed: 'Cela n’a pas marché ; vos mots sont toujours là.',
  stillHere: 'Vos mots sont toujours là.',
  tooLarge:
    'Enregistrée sur cet appareil. La note est trop longue pour la synchronisation du navigateur (8 Ko).',
  full: 'Enregistrée sur cet appareil. La synchronisation du navigateur n’a rien pu prendre de plus pour l’instant.',
  changed: 'Modifiée',
  files: 'Fichiers',
  importFile: 'Importer un fichier',
  exportJson: 'Exporter en JSON',
  exportPack: 'Exporter comme paquet',
  notReadable: 'Ce fichier ne contient pas de notes de Hashiya.',
  taken: (added, updated, copies, refused) =>
    ([
      added > 0 && countFrench(added, ['', 'note ajoutée', 'notes ajoutées']),
      updated > 0 && countFrench(updated, ['', 'mise à jour', 'mises à jour']),
      copies > 0 &&
        countFrench(copies, [
          '',
          'version divergente gardée à part',
          'versions divergentes gardées à part',
        ]),
      refused > 0 && countFrench(refused, ['', 'illisible', 'illisibles']),
    ]
      .filter(Boolean)
      .join(', ') || 'Rien de nouveau dans ce fichier') + '.',
  sync: 'Partager par la synchronisation du navigateur',
  syncHelp:
    'Désactivé au départ. Activé : les notes de 8 Ko au plus passent, par le compte de synchronisation de votre navigateur, à vos autres appareils et à personne d’autre.',
}
