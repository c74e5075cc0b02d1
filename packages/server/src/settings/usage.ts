export const USAGE = `akto-server
    sert « Mon Espace », les dispositifs compilés et l’API, et garde brouillons, pièces et dossiers transmis

akto-server backup --to DOSSIER
    copie ce que garde la base intégrée et ses fichiers dans un nouveau dossier, qui sert tel quel d’AKTO_DONNEES ;
    le serveur est arrêté

akto-server move --to postgres://compte:motdepasse@hote:5432/base
    déplace ce que garde la base intégrée dans un PostgreSQL vide, et compte des deux côtés ; le serveur est arrêté

Réglages, par variables d’environnement :
    PORT              port (8080)
    HOST              adresse d’écoute (localhost : cette machine seulement)
    AKTO_DONNEES      dossier des données (celui des programmes de ce compte)
    DATABASE_URL      un PostgreSQL 15 ou plus récent, au lieu de la base intégrée :
                      postgres://compte:motdepasse@hote:5432/base
    AKTO_S3           compartiment d’un stockage compatible S3, au lieu d’un dossier ; avec les
                      variables usuelles : AWS_ENDPOINT_URL_S3 ou AWS_REGION, AWS_ACCESS_KEY_ID,
                      AWS_SECRET_ACCESS_KEY
    AKTO_OIDC         adresse du service de connexion (OpenID Connect), au lieu des comptes d’exemple ;
                      avec AKTO_URL (l’adresse publique de ce serveur), AKTO_OIDC_CLIENT et AKTO_OIDC_SECRET
    AKTO_OIDC_SCOPE   ce qui lui est demandé (openid profile siret) : le SIRET fait l’entreprise
    AKTO_OIDC_GESTIONNAIRE  qui travaille pour AKTO : information=valeur, par exemple groups=akto-gestion
    AKTO_ENTREPRISES  adresse de « Recherche d’entreprises », au lieu d’entreprises d’exemple :
                      https://recherche-entreprises.api.gouv.fr
    AKTO_LIVRAISON    adresse à laquelle chaque dossier transmis est envoyé, signé (Standard Webhooks) ;
                      avec AKTO_LIVRAISON_SECRET (whsec_ et au moins 24 octets en base64)
    AKTO_CLAMD        où écoute l’antivirus clamd, fichier ou machine:port ; sans lui, rien n’est examiné
    AKTO_MESURES      mot de passe de /metrics (Authorization: Bearer …) ; sans lui, /metrics ne répond
                      qu’à cette machine, et à personne derrière AKTO_URL
    AKTO_PORTAIL      fichier portail.json du portail, qui dit combien de jours garder un brouillon
    AKTO_DISPOSITIFS  dossier des dispositifs compilés (celui que fait « npm start »)

    --help            ce texte

Arrêt par Ctrl+C ou SIGTERM : les demandes en cours se terminent, en dix secondes au plus.
Le journal, une ligne JSON par événement, ne contient rien de ce que les personnes saisissent.`;
