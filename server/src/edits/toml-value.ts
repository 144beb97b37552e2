/** A value as TOML front matter holds it. */
export function tomlValue(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value);
}
