import type { HeadWords } from '../head-words.ts';

export const frenchHeadings: HeadWords = {
  incident:
    'incident|incidents|panne|coupure|événement|événements|évènement|problème|interruption|dysfonctionnement|faits',
  modifiers:
    'le|la|les|l|du|de|des|d|un|une|en|et|à|au|aux|pour|sur|court|courte|bref|brève|détaillé|détaillée|technique|notre|nos|nous|avons|principale|principaux|principales|complète|complet|contexte|client|clients|utilisateurs',
  heads: {
    summary:
      "en quelques mots|en une phrase|résumé|en bref|l'essentiel|essentiel|ce qu'il faut retenir en bref|de quoi s'agit il",
    impact: 'qui a été touché|qui a souffert|ce que les clients ont vu|dégâts|étendue|ampleur|portée',
    timeline: 'fil|déroulé|déroulement|minute par minute|heure par heure|journal de bord|main courante|frise',
    'root-cause':
      "pourquoi c'est arrivé|pourquoi est ce arrivé|pourquoi cela s'est produit|comment est ce arrivé|comment cela a pu arriver|d'où vient",
    contributing: 'ce qui a aggravé|ce qui a aggravé les choses|circonstances|circonstances aggravantes',
    detection:
      "comment l'avons nous su|comment nous l'avons su|comment on l'a vu|comment on s'en est aperçu|comment nous nous en sommes rendu compte|signalement",
    resolution:
      "comment nous avons corrigé|comment on a corrigé|comment on s'en est sorti|ce que nous avons fait|ce qu'on a fait|premiers secours|intervention|dépannage|pendant",
    actions:
      "ce que nous faisons|ce que nous allons faire|ce qu'on va faire|ce qu'on change|ce qui change|pour que cela ne se reproduise pas|pour que ça ne se reproduise pas|pour éviter que cela se reproduise|qui fait quoi|chantiers|reste à faire|à faire|engagements|nos engagements",
    lessons: "ce que l'on retient|ce qu'on retient|ce que nous retenons|avec le recul|à retenir|retenons",
    'went-well': 'ce qui a aidé|ce qui a fonctionné|ce qui a bien fonctionné|ce qui a marché|bien',
    'went-wrong':
      "ce qui a coincé|ce qui n'a pas fonctionné|ce qui n'a pas aidé|ce qui nous a ralentis|moins bien|freins|difficultés|à améliorer",
    lucky: 'chance|où nous avons eu de la chance|coup de chance|heureusement',
  },
  besideIncident: {
    summary: 'description|récit|exposé|présentation',
    timeline: 'histoire|historique|cours',
    resolution: 'fin|traitement|gestion',
    'root-cause': 'origine|raison|raisons|explication',
  },
};
