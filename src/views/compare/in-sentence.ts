/** In a running sentence: "churn today". Greek letters and abbreviations stay as they are. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toUpperCase() && second !== ' ' ? name : first.toLowerCase() + name.slice(1);
}
