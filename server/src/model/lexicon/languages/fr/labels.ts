import type { LabelWords } from '../label-words.ts';

export const frenchLabels: LabelWords = {
  subjects:
    'incident|panne|coupure|interruption|événement|évènement|impact|problème|dysfonctionnement|dégradation|indisponibilité|perturbation',
  documents: 'document|rapport|compte rendu|rex|fiche|post mortem|postmortem|bilan',
  fillers:
    'de|du|des|la|le|les|à|au|en|premier|première|premiers|définitif|définitive|définitivement|complet|complète|complètement|totale|total|et|heure|horaire|été|a|est|effectif|effective',
  days: 'date|jour|quand|date et heure|date/heure',
  started:
    'début|débuté|commencé|commencement|démarré|démarrage|apparition|apparu|survenu|survenue|survenance|depuis|déclenchement',
  detected:
    'détecté|détectée|détection|découvert|découverte|signalé|signalée|signalement|remarqué|constaté|constatée|constat|alerte|alerté|repéré|repérée|identifié|identifiée',
  raised: 'créé|créée|ouvert|ouverte|ouverture|déclaré|déclarée|déclaration',
  mitigated:
    'mode dégradé|mode dégradé activé|atténué|atténuée|atténuation|contenu|contenue|mitigé|mitigée|mitigation|contourné|contournée|contournement|maîtrisé|maîtrisée|stabilisé|stabilisée|confinement',
  resolved:
    'fin|résolu|résolue|résolution|rétabli|rétablie|rétablissement|clôture|clôturé|clôturée|clos|close|terminé|terminée|retour à la normale|corrigé|corrigée|réparé|réparée|reprise|fermé|fermeture|remise en service',
  severity: 'gravité|sévérité|criticité|priorité|urgence',
  ranks: 'niveau|classe|classification|catégorie|degré',
  status: 'statut|état|avancement',
  spans: 'durée|période|créneau|plage|plage horaire|fenêtre',
  products:
    'service|services|système|systèmes|composant|composants|application|applications|produit|produits',
  affected:
    'affecté|affectés|affectée|affectées|touché|touchés|touchée|touchées|impacté|impactés|impactée|impactées|concerné|concernés',
  ids: 'numéro|n°|référence|réf|identifiant|id',
  untils: 'temps de|temps avant|délai de|délai avant|délai jusqu',
  agents: 'par',
  commanders: 'responsable|pilote|coordinateur|coordinatrice|meneur|directeur|chef',
  scribes: 'scribe|secrétaire',
  responders: 'participants|intervenants|astreinte|personnes impliquées|équipe d astreinte',
  authors: 'auteur|auteure|auteurs|rédigé|rédaction|rédacteur|rédactrice|écrit',
  reviewers: 'relu|relecteur|relecteurs|validé|approuvé',
};
