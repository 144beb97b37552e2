/** What YAML would read otherwise than written: marks at the head, a colon or comment inside, words of its own. */
const UNSAFE =
  /^[\s@`!&*|>%{}[\],#?:'"-]|:(?:\s|$)|\s#|[\s:]$|^(?:true|false|null|yes|no|on|off|~)$|^[+-]?(?:0\d+|[\d.]+e\d+)$/i;

/** A value as front matter can hold it: quoted where YAML would take it for something else. */
export function yamlValue(value: string): string {
  if (!UNSAFE.test(value)) return value;
  if (!value.includes('"') && !value.includes('\\')) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

/** A value as TOML front matter holds it. */
export function tomlValue(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value);
}
