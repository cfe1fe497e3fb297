/** The name itself, or with the first free number behind it: "Points", "Points 2", "Points 3". */
export function uniqueName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(/ \d{1,2}$/, '');
  for (let n = 2; ; n++) {
    const tried = `${stem} ${n}`;
    if (!taken.includes(tried)) return tried;
  }
}
