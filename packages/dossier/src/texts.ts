/**
 * Words of `<akto-dossier>` that a page may say its own way, by `AktoDossier.texts`. The words of a dispositif are in its file:
 * its titles, its hints, and its messages by `x-messages`.
 */
export const texts = [
  // Buttons
  'Enregistrer', 'Transmettre', 'Précédent', 'Suivant', 'Réessayer', 'Fermer', 'Commencer un nouveau dossier', 'Reprendre cette valeur',
  'Choisir les réponses', 'Garder ma version', 'Envoyer maintenant', 'Charger des fichiers', 'Retirer de la liste', 'Ajouter', 'Retirer',
  'Ajouter « {document} »', 'Voir le dossier transmis', 'Enregistrer ces réponses', 'Effacer', 'la réponse :', 'Lire la suite', 'Annuler', 'l’envoi',
  // Advice and states
  'Enregistrez à chaque étape pour valider votre saisie.', 'Les champs avec * sont obligatoires.',
  'Chargement du dossier…', 'Onglets du dossier', 'À revoir',
  'Non enregistré', 'Enregistrement en cours…', 'Échec de l’enregistrement', 'Enregistré à {time}', 'Enregistré le {day} à {time}',
  'Gardé sur cet appareil, pas encore envoyé',
  'Ce brouillon a été modifié dans un autre onglet : gardez votre version, ou rechargez la page pour reprendre l’autre.',
  'Une réponse a été changée ici et dans un autre onglet : choisissez celle à garder.',
  '{count} réponses ont été changées ici et dans un autre onglet : choisissez celles à garder.',
  // Statuses of the tabs
  'Onglet validé',
  'À compléter : Des données obligatoires sont absentes ou des règles de gestion non valides',
  'À corriger : Des données obligatoires sont absentes ou des règles de gestion non valides',
  // Notices
  'Saisie Invalide', 'Vérifiez le ou les onglets concernés, puis transmettez à nouveau.', 'La transmission n’a pas abouti',
  'Le dossier ne peut pas s’afficher', 'Votre demande a été transmise à AKTO', 'AKTO vous demande un complément',
  'Référence :', 'Transmise le {moment}. Elle n’est plus modifiable.',
  '{count} saisies à corriger', '1 saisie à corriger', 'Vos données sont conservées : vous pouvez transmettre à nouveau.',
  'Complétez ce qui suit, puis transmettez à nouveau ; le reste du dossier ne peut plus être modifié :',
  'Le formulaire a changé depuis votre dernière visite',
  'Vérifiez les onglets marqués « À revoir ». Ces réponses ont été mises de côté ; elles sont conservées avec votre brouillon et ne seront pas transmises :',
  'Ce dossier vient d’être transmis ailleurs',
  'Ce que vous avez saisi ici depuis n’a pas été envoyé. Vous pouvez encore le lire et le copier tant que cette page est ouverte.',
  // Windows
  'Demande transmise', 'Votre demande a bien été transmise à AKTO sous la référence {reference}. Vous pouvez la retrouver dans le menu Dossiers.',
  'Quitter ce dossier ?', 'Vos dernières modifications ne sont pas encore enregistrées.', 'Enregistrer et quitter', 'Quitter sans enregistrer', 'Rester',
  'Quelles réponses garder ?', 'Ces champs ont été remplis différemment ici et dans un autre onglet. Le reste de la saisie est réuni.',
  'Ma réponse : {answer}', 'Celle de l’autre onglet : {answer}', 'rien',
  // Lists and counters
  'Sélectionnez un élément', 'Rechercher', 'Rechercher dans la liste', 'Choisir de nouveau pour retirer', 'Aucun résultat', '1 résultat', '{count} résultats',
  '{count} caractères restants', '{count} caractère restant', '{count} caractères en trop', '1 caractère en trop',
  'Moins de {count} caractères restants', 'Plus aucun caractère disponible', 'Nombre maximal de caractères dépassé',
  // Documents
  '{provided}/{required} types de documents obligatoires à transmettre', '{provided}/{required} type de document obligatoire à transmettre',
  'Enregistré', 'Envoi en cours', 'Envoi de {file}', 'Échec de l’envoi',
  'Vous pouvez joindre d’autres documents non obligatoires :', 'ou déposez-les ici',
  'Poids : {size}Mo maximum.', 'Formats acceptés : {formats}', '{count} fichiers maximum.', '1 fichier maximum.',
  '« {file} » n’est pas dans un format accepté ({formats}).', '« {file} » est vide (0 octet) : choisissez un fichier qui contient le document.',
  '« {file} » pèse {size} : la limite est de {limit} par fichier.',
  '« {file} » est en trop : la limite est de 1 fichier pour ce document.', '« {file} » est en trop : la limite est de {count} fichiers pour ce document.',
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
  '« {document} » est dans la liste.', '{row} {count} : ligne ajoutée.', '{row} : ligne retirée de « {group} ».',
  'La valeur mise de côté est reprise dans « {field} ».', 'Envoi de {count} fichiers : {percent} %', 'Envoi de 1 fichier : {percent} %',
  'Ce brouillon a aussi été modifié dans un autre onglet : les deux saisies sont réunies.',
  'La suite de cette page n’a pas pu être chargée : vérifiez votre connexion, puis réessayez.',
  // Messages under a field
  'Avertissement :', 'Saisie obligatoire', 'L\'option doit être sélectionnée', 'Document obligatoire', 'Choisir un élément de la liste', 'Respecter le format attendu',
] as const;

/** What the page says in place of some of them. What is between braces is put where the page's own words name it. */
export type Texts = Partial<Record<(typeof texts)[number], string>>;
