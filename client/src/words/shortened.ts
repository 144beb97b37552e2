const most = 38;

/** The beginning of a title, cut between words, so that a row has room for owner and date; the tooltip has it all. */
export function shortened(title: string): string {
  if (title.length <= most) return title;
  const end = title.lastIndexOf(' ', most);
  return `${end > most / 2 ? title.slice(0, end) : [...title].slice(0, most - 1).join('')}…`;
}
