import { configFields } from '../../server/src/config/description.ts';
import { allRules } from '../../server/src/rules/registry.ts';

/** The keys of `.missing-link.yaml`, and the options of rules. */
export function configurationReference(): string {
  const rows = Object.entries(configFields).map(([key, { doc }]) => `| \`${key}\` | ${doc} |\n`);
  const options = allRules.flatMap((rule) =>
    (rule.options ?? []).map(
      ({ name, default: usual, doc }) =>
        `| [${rule.id}](rules/${rule.id}.md) | \`${name}\` | ${usual} | ${doc} |\n`,
    ),
  );
  const table = `| key | what it says |\n| --- | --- |\n${rows.join('')}`;
  if (options.length === 0) return table;
  return `${table}\nOptions of rules:\n\n| rule | option | default | what it says |\n| --- | --- | --- | --- |\n${options.join('')}`;
}
