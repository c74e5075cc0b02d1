/**
 * Words of `<akto-dossier>` that a page may say its own way, by `AktoDossier.texts`. The words of a dispositif are in its file:
 * its titles, its hints, and its messages by `x-messages`.
 */
export const texts = [
  // Buttons
  'Enregistrer', 'Transmettre', 'Précédent', 'Suivant', 'Réessayer', 'Fermer', 'Commencer un nouveau dossier', 'Reprendre cette valeur',
  'Choisir les réponses', 'Garder ma version', 'Charger des fichiers', 'Retirer de la liste', 'Ajouter', 'Retirer',
  // Advice and states
  'Enregistrez à chaque étape pour valider votre saisie.', 'Les champs avec * sont obligatoires.',
  'Non enregistré', 'Enregistrement en cours…', 'Échec de l’enregistrement',
  // Statuses of the tabs
  'Onglet validé',
  'À compléter : Des données obligatoires sont absentes ou des règles de gestion non valides',
  'À corriger : Des données obligatoires sont absentes ou des règles de gestion non valides',
  // Notices
  'Saisie Invalide', 'Vérifiez le ou les onglets concernés, puis transmettez à nouveau.', 'La transmission n’a pas abouti',
  'Le dossier ne peut pas s’afficher', 'Votre demande a été transmise à AKTO', 'AKTO vous demande un complément',
  'Le formulaire a changé depuis votre dernière visite',
  // Windows
  'Demande transmise', 'Votre demande a bien été transmise à AKTO sous la référence {reference}. Vous pouvez la retrouver dans le menu Dossiers.',
  'Quitter ce dossier ?', 'Vos dernières modifications ne sont pas encore enregistrées.', 'Enregistrer et quitter', 'Quitter sans enregistrer', 'Rester',
  // The calendar
  'Choisir une date', 'Mois précédent', 'Mois suivant', 'Année précédente', 'Année suivante', 'Années précédentes', 'Années suivantes',
  'choisir un mois', 'choisir une année', 'Le calendrier ne répond pas. Saisissez la date au clavier, ou rouvrez-le pour réessayer.',
  'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'lu', 'ma', 'me', 'je', 've', 'sa', 'di',
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
  'Janv.', 'Févr.', 'Mars', 'Avr.', 'Mai', 'Juin', 'Juil.', 'Août', 'Sept.', 'Oct.', 'Nov.', 'Déc.',
  // Said to who uses a screen reader
  '« {file} » est enregistré.', '« {file} » a été retiré.', 'L’envoi de « {file} » est annulé.', '« {file} » n’a pas pu être enregistré.',
  '« {file} » n’a pas été enregistré entièrement : retirez-le de la liste, puis chargez-le de nouveau.',
  '« {file} » est gardé sur cet appareil, pas encore envoyé.', 'Le document facultatif a été retiré de la liste.',
  'Ce brouillon a aussi été modifié dans un autre onglet : les deux saisies sont réunies.',
  'La suite de cette page n’a pas pu être chargée : vérifiez votre connexion, puis réessayez.',
  // Messages under a field
  'Saisie obligatoire', 'L\'option doit être sélectionnée', 'Document obligatoire', 'Choisir un élément de la liste', 'Respecter le format attendu',
] as const;

/** What the page says in place of some of them. */
export type Texts = Partial<Record<(typeof texts)[number], string>>;
