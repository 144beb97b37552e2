import type { Language } from './language.ts';
import { dutchHeadings } from './nl/headings.ts';
import { dutchLabels } from './nl/labels.ts';

/** Dutch. */
export const dutch: Language = {
  code: 'nl',
  sections: {
    summary: {
      outright: ['samenvatting', 'korte samenvatting'],
      usual: ['overzicht', 'wat is er gebeurd', 'wat gebeurde er'],
      weak: ['beschrijving', 'inleiding', 'probleem'],
    },
    impact: {
      outright: ['gevolgen', 'impact op gebruikers', 'impact op klanten'],
      usual: ['getroffen diensten', 'getroffen gebruikers', 'getroffen systemen'],
    },
    timeline: {
      outright: ['tijdlijn', 'chronologie', 'verloop', 'tijdsverloop'],
      usual: ['gebeurtenissen', 'logboek'],
    },
    'root-cause': {
      outright: [
        'oorzaak',
        'oorzaken',
        'hoofdoorzaak',
        'grondoorzaak',
        'oorzaakanalyse',
        'onderliggende oorzaak',
        'kernoorzaak',
      ],
      weak: ['analyse'],
    },
    contributing: {
      outright: ['bijdragende factoren', 'meewerkende factoren'],
    },
    detection: {
      outright: ['detectie', 'ontdekking', 'hoe is het ontdekt'],
    },
    resolution: {
      outright: ['oplossing', 'herstel', 'hoe is het opgelost'],
      usual: ['genomen maatregelen', 'directe maatregelen', 'mitigatie'],
    },
    actions: {
      outright: [
        'acties',
        'vervolgacties',
        'actiepunten',
        'vervolgstappen',
        'volgende stappen',
        'maatregelen',
        'verbeteracties',
        'openstaande acties',
        'actielijst',
      ],
      usual: [
        'preventie',
        'verbeteringen',
        'verbeterpunten en acties',
        'aanbevelingen',
        'hoe voorkomen we dit',
      ],
    },
    lessons: {
      outright: ['geleerde lessen', 'lessen', 'wat hebben we geleerd', 'leerpunten'],
    },
    'went-well': {
      outright: ['wat ging goed', 'wat ging er goed', 'wat goed ging'],
    },
    'went-wrong': {
      outright: [
        'wat ging fout',
        'wat ging er fout',
        'wat ging mis',
        'wat ging niet goed',
        'wat kan beter',
        'verbeterpunten',
      ],
    },
    lucky: {
      outright: ['waar hadden we geluk', 'geluk', 'waar we geluk hadden'],
    },
    trigger: {
      outright: ['aanleiding', 'trigger'],
    },
    background: {
      outright: ['achtergrond'],
    },
    people: {
      outright: ['betrokkenen', 'deelnemers', 'aanwezigen'],
    },
    conclusion: {
      outright: ['conclusie', 'conclusies'],
    },
  },
  metadata: {
    title: ['titel'],
    severity: ['ernst', 'prioriteit'],
    date: ['datum', 'datum van het incident'],
    started: ['begin', 'starttijd', 'begonnen'],
    detected: ['ontdekt', 'gedetecteerd', 'gemeld'],
    mitigated: ['gemitigeerd'],
    resolved: ['opgelost', 'einde', 'eindtijd', 'hersteld'],
    authors: ['auteur', 'auteurs', 'geschreven door'],
    owner: ['eigenaar', 'verantwoordelijke'],
    responders: ['betrokkenen', 'deelnemers'],
    services: ['getroffen systemen', 'getroffen diensten', 'dienst', 'diensten'],
    environment: ['omgeving'],
    duration: ['duur', 'tijdsduur'],
    published: ['gepubliceerd', 'bijgewerkt'],
  },
  fields: {
    owner: ['eigenaar', 'verantwoordelijke', 'verantwoordelijk', 'wie', 'toegewezen aan'],
    due: ['deadline', 'vervaldatum', 'wanneer', 'datum', 'uiterlijk', 'einddatum', 'streefdatum'],
    status: ['voortgang', 'gereed', 'klaar'],
    check: ['controle', 'verificatie'],
    title: ['actie', 'acties', 'taak', 'taken', 'maatregel', 'omschrijving', 'wat', 'actiepunt'],
    kind: ['soort'],
    note: ['opmerking', 'opmerkingen', 'toelichting', 'prioriteit', 'nr'],
  },
  headings: dutchHeadings,
  labels: dutchLabels,
  common: [
    'het',
    'een',
    'van',
    'niet',
    'zijn',
    'werd',
    'werden',
    'met',
    'voor',
    'op',
    'wij',
    'en',
    'te',
    'bij',
    'naar',
    'door',
    'ook',
    'dat',
    'deze',
    'geen',
    'aan',
    'er',
    'was',
    'is',
    'de',
  ],
};
