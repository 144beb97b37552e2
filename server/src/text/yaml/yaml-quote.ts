import { Document, stringify } from 'yaml';

/** As strict as both versions of YAML together: to the older one `no` is false and `12:30` a number. */
const strict = { version: '1.1', lineWidth: 0, blockQuote: false } as const;
const day = /^\d{4}-\d\d-\d\d$/;

/** A one-line text as the value of a key: plain where every YAML reads these words, else in quotes. */
export function yamlScalar(value: string): string {
  return isPlain(value) ? value : stringify(value, strict).replace(/\n$/, '');
}

/** The same as an item between `[` and `]`. */
export function yamlFlowItem(value: string): string {
  if (isPlain(value)) return value;
  const list = new Document([value], { version: '1.1' }).toString({
    lineWidth: 0,
    blockQuote: false,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  });
  return list.replace(/\n$/, '').slice(1, -1);
}

/** A day is a day to every tool; an empty value is a slot. */
function isPlain(value: string): boolean {
  return value === '' || day.test(value);
}
