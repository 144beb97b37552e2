/** What status pages call their updates, a language a line. */
const STATUSES: ReadonlySet<string> = new Set(
  [
    'investigating|identified|monitoring|update|updated|resolved|scheduled|in progress|verifying|completed|degraded|outage|operational|recovering|fixed|fix in progress|reported|postmortem|post-mortem',
    'untersuchung|wird untersucht|identifiziert|beobachtung|wird beobachtet|aktualisierung|behoben',
    "en cours d'investigation|en cours d’investigation|identifié|surveillance|mise à jour|résolu",
    'investigando|identificado|monitorizando|monitoreando|monitorando|actualización|atualização|resuelto|resolvido',
    'indagine in corso|identificato|monitoraggio|aggiornamento|risolto',
    'onderzoek|geïdentificeerd|opgelost',
    '調査中|特定済み|監視中|更新|解決済み|调查中|已确认|监控中|已解决',
  ].flatMap((line) => line.split('|')),
);

/** Whether a label names the status of an update. */
export function isStatus(label: string): boolean {
  return STATUSES.has(label.trim().toLowerCase());
}
