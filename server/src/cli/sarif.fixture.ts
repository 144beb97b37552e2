/**
 * The part of SARIF 2.1.0 that is written here, by the names of the standard: every property with what it holds, `!`
 * for those that must be there. What is not listed is a fault, since consumers that validate refuse it.
 */
type Shape =
  | 'string'
  | 'boolean'
  | 'index'
  | 'count'
  | 'uri'
  | 'uri-reference'
  | 'bag'
  | { readonly any: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly of: string };

const of = (name: string): Shape => ({ of: name });
const list = (shape: Shape): Shape => ({ list: shape });
const level: Shape = { any: ['none', 'note', 'warning', 'error'] };

const objects: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  sarifLog: { $schema: 'uri', 'version!': { any: ['2.1.0'] }, 'runs!': list(of('run')) },
  run: {
    'tool!': of('tool'),
    columnKind: { any: ['utf16CodeUnits', 'unicodeCodePoints'] },
    originalUriBaseIds: { map: of('artifactLocation') },
    invocations: list(of('invocation')),
    results: list(of('result')),
  },
  tool: { 'driver!': of('toolComponent') },
  toolComponent: {
    'name!': 'string',
    version: 'string',
    semanticVersion: 'string',
    rules: list(of('reportingDescriptor')),
  },
  reportingDescriptor: {
    'id!': 'string',
    shortDescription: of('multiformatMessageString'),
    fullDescription: of('multiformatMessageString'),
    help: of('multiformatMessageString'),
    helpUri: 'uri',
    defaultConfiguration: of('reportingConfiguration'),
    properties: 'bag',
  },
  multiformatMessageString: { 'text!': 'string', markdown: 'string' },
  reportingConfiguration: { enabled: 'boolean', level },
  invocation: { 'executionSuccessful!': 'boolean', toolExecutionNotifications: list(of('notification')) },
  notification: { level, 'message!': of('message') },
  result: {
    ruleId: 'string',
    ruleIndex: 'index',
    level,
    'message!': of('message'),
    locations: list(of('location')),
    relatedLocations: list(of('location')),
    partialFingerprints: { map: 'string' },
  },
  message: { text: 'string' },
  location: { id: 'index', physicalLocation: of('physicalLocation') },
  physicalLocation: { artifactLocation: of('artifactLocation'), region: of('region') },
  artifactLocation: { uri: 'uri-reference', uriBaseId: 'string' },
  region: { startLine: 'count', startColumn: 'count', endLine: 'count', endColumn: 'count' },
};

/** What is no valid SARIF in a log, each with its path; empty where all is. */
export function sarifFaults(log: unknown): readonly string[] {
  return [...faultsIn(log, of('sarifLog'), '$')];
}

function* faultsIn(value: unknown, shape: Shape, path: string): Generator<string> {
  if (typeof shape === 'string') {
    if (!fits(value, shape)) yield `${path} is no ${shape}: ${JSON.stringify(value)}`;
  } else if ('any' in shape) {
    if (!shape.any.includes(String(value))) yield `${path} is none of ${shape.any.join()}: ${value}`;
  } else if ('list' in shape) {
    if (!Array.isArray(value)) return yield `${path} is no list`;
    for (const [at, item] of value.entries()) yield* faultsIn(item, shape.list, `${path}[${at}]`);
  } else if (!isRecord(value)) {
    yield `${path} is no object`;
  } else if ('map' in shape) {
    for (const [key, item] of Object.entries(value)) yield* faultsIn(item, shape.map, `${path}.${key}`);
  } else {
    yield* faultsOfObject(value, shape.of, path);
  }
}

function* faultsOfObject(
  value: Readonly<Record<string, unknown>>,
  name: string,
  path: string,
): Generator<string> {
  const properties = objects[name] ?? {};
  for (const key of Object.keys(properties)) {
    if (key.endsWith('!') && !(key.slice(0, -1) in value)) yield `${path} lacks ${key.slice(0, -1)}`;
  }
  for (const [key, item] of Object.entries(value)) {
    const shape = properties[key] ?? properties[`${key}!`];
    if (shape === undefined) yield `${path} has a property '${key}' that ${name} has not`;
    else yield* faultsIn(item, shape, `${path}.${key}`);
  }
}

function fits(value: unknown, shape: Extract<Shape, string>): boolean {
  switch (shape) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'index':
      return Number.isInteger(value) && Number(value) >= 0;
    case 'count':
      return Number.isInteger(value) && Number(value) >= 1;
    case 'bag':
      return isRecord(value);
    case 'uri':
      return typeof value === 'string' && URL.canParse(value);
    case 'uri-reference':
      return (
        typeof value === 'string' &&
        /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(value) &&
        !/%(?![\dA-F]{2})/.test(value)
      );
    default:
      return typeof value === 'string' && value !== '';
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
