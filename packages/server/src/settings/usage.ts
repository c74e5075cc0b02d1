export const USAGE = `akto-server
    sert « Mon Espace », les dispositifs compilés et l’API, et garde brouillons, pièces et dossiers transmis

akto-server move --to postgres://compte:motdepasse@hote:5432/base
    déplace ce que garde la base intégrée dans un PostgreSQL vide, et compte des deux côtés ; le serveur est arrêté

Réglages, par variables d’environnement :
    PORT              port (8080)
    HOST              adresse d’écoute (localhost : cette machine seulement)
    AKTO_DONNEES      dossier des données (celui des programmes de ce compte)
    DATABASE_URL      un PostgreSQL 15 ou plus récent, au lieu de la base intégrée :
                      postgres://compte:motdepasse@hote:5432/base
    AKTO_DISPOSITIFS  dossier des dispositifs compilés (celui que fait « npm start »)

    --help            ce texte

Arrêt par Ctrl+C ou SIGTERM : les demandes en cours se terminent, en dix secondes au plus.
Le journal, une ligne JSON par événement, ne contient rien de ce que les personnes saisissent.`;
