import { configShape } from '../../server/src/config/description.ts';
import type { JsonSchema } from '../../server/src/config/shape.ts';
import { severityOrOff } from '../../server/src/config/values.ts';
import { groupOf } from '../../server/src/engine/rule-names.ts';
import { allRules } from '../../server/src/rules/registry.ts';
import type { RuleInfo } from '../../server/src/rules/rule.ts';

/** The JSON schema of `.missing-link.yaml`: the description that reads it, with the rules by name. */
export function configurationSchema(): JsonSchema {
  const { properties, ...rest } = configShape.schema as { readonly properties: Record<string, JsonSchema> };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Missing Link',
    ...rest,
    properties: { ...properties, rules: { ...properties.rules, ...rulesSchema() } },
  };
}

function rulesSchema(): JsonSchema {
  const groups = [...new Set(allRules.map(({ id }) => groupOf(id)))];
  const byGroup = groups.map((group) => [
    group,
    { description: `All rules of the group ${group}.`, anyOf: [severityOrOff.schema, { const: false }] },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries([...byGroup, ...allRules.map((rule) => [rule.id, ruleSchema(rule)])]),
    additionalProperties: false,
  };
}

function ruleSchema(rule: RuleInfo): JsonSchema {
  const options = Object.fromEntries(
    (rule.options ?? []).map((option) => [
      option.name,
      { type: typeof option.default, default: option.default, description: option.doc },
    ]),
  );
  return {
    description: `${rule.summary}. Default: ${rule.severity.current}.`,
    anyOf: [
      severityOrOff.schema,
      { const: false },
      {
        type: 'object',
        properties: { severity: severityOrOff.schema, ...options },
        additionalProperties: false,
      },
    ],
  };
}
