import type { RuleInfo } from '../rule.ts';

const always = <S>(severity: S) => ({ draft: severity, current: severity, archived: severity });

/** The file cannot be read as YAML, or is longer or deeper than a configuration can be. */
export const configUnreadable: RuleInfo = {
  id: 'config/unreadable',
  summary: 'The configuration cannot be read, so the defaults apply',
  severity: always('error'),
  fixable: false,
  since: '0.1.0',
};

/** A key that nothing reads: what it says is not in force. */
export const configUnknownKey: RuleInfo = {
  id: 'config/unknown-key',
  summary: 'A key in the configuration is unknown',
  severity: always('warning'),
  fixable: false,
  since: '0.1.0',
};

/** A value of the wrong type or form: the default replaces it. */
export const configValue: RuleInfo = {
  id: 'config/value',
  summary: 'A value in the configuration cannot be used, so its default applies',
  severity: always('error'),
  fixable: false,
  since: '0.1.0',
};

/** Two configurations in one folder, under both names that one may have. */
export const configShadowed: RuleInfo = {
  id: 'config/shadowed',
  summary: 'Two configuration files are in one folder, and only one is read',
  severity: always('warning'),
  fixable: false,
  since: '0.1.0',
};

/** A rule or option under `rules` that does not exist. */
export const configUnknownRule: RuleInfo = {
  id: 'config/unknown-rule',
  summary: 'The configuration names a rule or an option that does not exist',
  severity: always('warning'),
  fixable: false,
  since: '0.1.0',
};
