import type { HeadWords } from '../head-words.ts';

export const frenchHeadings: HeadWords = {
  incident:
    'incident|incidents|panne|coupure|événement|événements|évènement|problème|interruption|dysfonctionnement|faits',
  modifiers:
    'le|la|les|l|du|de|des|d|un|une|en|et|à|au|aux|pour|sur|court|courte|bref|brève|détaillé|détaillée|technique|notre|nos|nous|avons|principale|principaux|principales|complète|complet|contexte|client|clients|utilisateurs|direction|comité|usagers|voyageurs|patients|citoyens|abonnés|service|services|exploitation|techniques|probable|probables|directe|directes|profonde|profondes|immédiate|immédiates|humains|organisationnels|constatés|constatées|relevés|cet|cette|ce|qui|se',
  heads: {
    summary:
      "en quelques mots|en une phrase|résumé|en bref|l'essentiel|essentiel|ce qu'il faut retenir en bref|de quoi s'agit il|les faits en bref|rappel des faits|exposé des faits|ce qui s'est passé|que s'est il passé|synthèse|en deux mots|en deux lignes|en clair|l'affaire en bref|l'incident|l'événement|l'incident en bref|incident en bref|les faits",
    impact:
      'qui a été touché|qui a souffert|ce que les clients ont vu|dégâts|étendue|ampleur|portée|effets|effets sur le service|effets sur les usagers|conséquences|usagers touchés|clients touchés|préjudice|préjudices|dommages|qui a été affecté|qui a été impacté|gêne occasionnée|bilan|ce que ça a coûté|coût|coûts|clients concernés|usagers concernés|personnes concernées|services concernés|périmètre touché',
    timeline:
      'fil|déroulé|déroulement|minute par minute|heure par heure|journal de bord|main courante|frise|enchaînement des faits|enchaînement|jour par jour|heure après heure|récit minuté|relevé des événements|journal de crise|journal de la nuit|fil des événements',
    'root-cause':
      "pourquoi c'est arrivé|pourquoi est ce arrivé|pourquoi cela s'est produit|comment est ce arrivé|comment cela a pu arriver|d'où vient|explication technique|explication|ce qui était en cause|l'origine|la vraie raison|raisons profondes|analyse de la panne|analyse technique|mécanisme|mécanisme de la panne|constat technique|pourquoi|la cause|la panne expliquée",
    contributing:
      'ce qui a aggravé|ce qui a aggravé les choses|circonstances|circonstances aggravantes|facteurs concourants|causes concourantes|autres facteurs|facteurs organisationnels|ce qui a contribué|ce qui a favorisé|ce qui a joué|pourquoi cela a duré|pourquoi si longtemps|barrières défaillantes',
    detection:
      "comment l'avons nous su|comment nous l'avons su|comment on l'a vu|comment on s'en est aperçu|comment nous nous en sommes rendu compte|signalement|pourquoi aucune alerte|pourquoi personne n'a rien vu|pourquoi on ne l'a pas vu|premier signalement|premiers signes|première alerte|qui a donné l'alerte|comment nous l'avons appris|comment on l'a su|remontée|prise de connaissance|détecté par|comment nous avons su|qui a vu",
    resolution:
      "comment nous avons corrigé|comment on a corrigé|comment on s'en est sorti|ce que nous avons fait|ce qu'on a fait|premiers secours|intervention|dépannage|pendant|retour à la normale|remise en service|rétablissement|premières mesures|mesures conservatoires|mesures d'urgence|mesures provisoires|réparation|réponse|ce qui a été fait",
    actions:
      "ce que nous faisons|ce que nous allons faire|ce qu'on va faire|ce qu'on change|ce qui change|pour que cela ne se reproduise pas|pour que ça ne se reproduise pas|pour éviter que cela se reproduise|qui fait quoi|chantiers|reste à faire|à faire|engagements|nos engagements|suites à donner|suites|suite à donner|recommandations|préconisations|mesures retenues|mesures décidées|actions décidées|ce que nous nous engageons à faire|ce que nous changeons|report des actions|actions reportées|prévention",
    lessons:
      "ce que l'on retient|ce qu'on retient|ce que nous retenons|avec le recul|à retenir|retenons|pour la prochaine fois|la prochaine fois|pour l'avenir|enseignements tirés|ce que nous en retenons|ce que nous en tirons|ce qu'on en retient|considérations finales|mot de la fin|remarques finales|réflexions|réflexions finales|morale|la morale|enseignement",
    'went-well':
      'ce qui a aidé|ce qui a fonctionné|ce qui a bien fonctionné|ce qui a marché|bien|points forts|forces|ce qui a tenu|bonnes pratiques|le positif|aspects positifs|ce qui était bien|bien joué|le bon|ça a marché|ce qui a bien marché',
    'went-wrong':
      "ce qui a coincé|ce qui n'a pas fonctionné|ce qui n'a pas aidé|ce qui nous a ralentis|moins bien|freins|difficultés|à améliorer|ce qui a mal marché|ce qui a mal fonctionné|points faibles|faiblesses|manques|lacunes|le négatif|aspects négatifs|insuffisances|défaillances|ce qui a manqué|le moins bon|ça n'a pas marché|ce qui n'a pas marché|le mauvais",
    lucky:
      'chance|où nous avons eu de la chance|coup de chance|heureusement|heureux hasards|heureux hasard|par chance|à notre avantage|en notre faveur|circonstances favorables|circonstances heureuses',
  },
  besideIncident: {
    summary: 'description|récit|exposé|présentation',
    timeline: 'histoire|historique|cours',
    resolution: 'fin|traitement|gestion',
    'root-cause': 'origine|raison|raisons|explication',
  },
};
