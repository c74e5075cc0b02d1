/** One part of the tutorial, and what it asks, by number. */
export interface Part {
  readonly title: string;
  readonly points: Readonly<Record<number, string>>;
}

/**
 * What the tutorial « Contrat d'alternance reconversion, saisie adhérent » asks, point by point: test titles quote these
 * numbers (« S33 : … »).
 */
export const RECETTE: readonly Part[] = [
  {
    title: 'Entrée, brouillons, enregistrement',
    points: {
      1: 'Portail « Mon Espace » : saisir une demande ou reprendre un dossier',
      2: '« Créer un nouveau dossier » sur Accueil, Dossiers et Brouillons',
      3: 'Ce bouton crée un brouillon, même sans aucune saisie',
      4: 'Les données de l’employeur sont gardées dans ce brouillon',
      5: 'Sortir sans enregistrer : invitation à sauvegarder',
      6: 'À tout moment, enregistrer le brouillon en l’état',
      7: 'Le brouillon enregistré est dans « Brouillons »',
      8: '« Enregistrer » et « Transmettre » sur chaque onglet',
      9: '« Enregistrez à chaque étape pour valider votre saisie. »',
    },
  },
  {
    title: 'Navigation',
    points: {
      10: 'Navigation par onglets',
      11: 'Introduction, Employeur, Synthèse, Documents, dans cet ordre',
      12: 'Commencer par n’importe quel onglet',
      13: '« Précédent » et « Suivant », ou clic sur un onglet',
      14: 'Rien avant le premier onglet, ni après le dernier',
      15: 'Contrôle entre champs muet tant qu’un champ concerné est vide',
      16: 'Pastille derrière le libellé de chaque onglet',
      17: 'Coche : « Onglet validé »',
      18: 'Alerte : données absentes ou règles non respectées',
      19: 'Pastille sur Synthèse et Documents aussi',
      20: 'Rappel du dispositif en tête',
      21: 'Profil et utilisateur en en-tête',
    },
  },
  {
    title: 'Saisie',
    points: {
      22: '« * » devant une donnée obligatoire',
      23: '« Les champs avec * sont obligatoires. » sur chaque onglet',
      24: 'Données de référence grisées et non modifiables',
      25: 'Champs à saisir non grisés',
      26: 'Date : libellé, format, exemple, calendrier',
      27: 'Calendrier : semaine du lundi, jours des mois voisins',
      28: 'Calendrier : vue des mois',
      29: 'Calendrier : vue de neuf années',
      30: '« < » et « > », clic sur le mois ou l’année',
      31: 'Saisie directe de la date',
      32: 'Liste ouverte d’un clic sur la flèche',
      33: 'Invite « Sélectionnez un élément »',
      34: 'Les six types de dérogation',
      35: 'Recliquer sur un choix le retire',
      36: 'Option « code - libellé » (codes en chiffres : voir les décisions)',
      37: 'Email : libellé, 200 caractères, exemple',
    },
  },
  {
    title: 'Messages',
    points: {
      38: 'Message sous la saisie, précédé de ▲',
      39: 'Champ vide : « Saisie obligatoire »',
      40: '« Respecter le format de l’Email »',
      41: 'Case : « L’option doit être sélectionnée »',
      42: 'Message trop long : un clic l’ouvre en entier',
      43: 'Message au fil de la saisie ou à la transmission',
      44: '« Saisie Invalide », et les onglets à revoir',
    },
  },
  {
    title: 'Nouvelle demande',
    points: {
      45: 'Un seul SIRET : arrivée directe au choix du dispositif',
      46: 'Plusieurs SIREN : « Quel établissement ou entreprise réalise cette demande? »',
      47: '« Quel établissement effectuant la demande? »',
      48: 'Travail temporaire : « Quel est le type de public concerné ? »',
      49: '« Retour » et « Continuer » à chaque étape',
      50: 'Croix pour quitter la saisie',
      51: '« Retour » revient à l’étape précédente',
      52: '« Quel dispositif ? », en cartes',
      53: 'Dispositifs selon la branche et le profil',
      54: '« Quel sous-dispositif ? », choix unique',
      55: 'Seuls les sous-dispositifs ouverts sont présentés',
    },
  },
  {
    title: 'Onglet Introduction',
    points: {
      56: 'Premier paragraphe : le dispositif',
      57: 'Deuxième paragraphe : le FPETT',
      58: 'Troisième paragraphe : le conseiller',
      59: 'Quatrième paragraphe : les liens utiles',
      60: 'Les cinq liens',
      61: 'Case « J’ai pris connaissance de la notice… », avec son lien',
    },
  },
  {
    title: 'Onglet Employeur',
    points: {
      62: 'Section « Établissement », en lecture seule',
      63: 'Section « Adresse employeur », en lecture seule',
      64: 'Seul champ à saisir : Email (levé : voir les décisions)',
      65: 'Données extraites de l’INSEE',
      66: 'Choix de l’entreprise définitif',
      67: 'En cas d’erreur, contacter le conseiller',
    },
  },
  {
    title: 'Onglet Synthèse',
    points: {
      68: 'Récapitulatif « L’employeur »',
      69: 'Case « J’atteste sur l’honneur… »',
      70: 'Case « J’accepte les Conditions Générales… », avec son lien',
      71: 'Commentaires facultatifs, 256 caractères',
      72: 'Commentaires lus par le gestionnaire',
    },
  },
  {
    title: 'Onglet Documents',
    points: {
      73: 'Case « L’employeur atteste disposer… »',
      74: 'Titre « Documents à transmettre »',
      75: 'Compteur des types obligatoires, non des fichiers',
      76: 'Compteur complet : coche et phrase vertes',
      77: 'Les quatre types obligatoires',
      78: 'Poids, formats et nombre rappelés et vérifiés',
      79: '« Charger des fichiers », plusieurs à la fois',
      80: 'Type facultatif « Autre »',
      81: '« Retirer de la liste », pour un type facultatif seulement',
      82: 'La liste des pièces suit le dispositif',
    },
  },
  {
    title: 'Transmission et suites',
    points: {
      83: 'Transmission si tous les onglets sont validés',
      84: '« Transmettre » : message de confirmation',
      85: 'Dossier transmis visible dans « Dossiers »',
      86: 'Dossier enregistré visible dans « Brouillons »',
      87: 'Menus « Brouillons » et « Dossiers »',
    },
  },
];
