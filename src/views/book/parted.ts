/** A sentence parted where a word of it opens: what stands before the page, and what goes below it. */
import type { Part } from '#i18n/translate.ts';
import { plainText } from '#i18n/translate.ts';

export interface Parted {
  readonly above: readonly Part[];
  readonly below: readonly Part[];
}

const END = /[,;:.，；：。]\s*/u;

const hasOpener = (part: Part): boolean =>
  part.kind === 'opens' || ('parts' in part && part.parts.some((inner) => hasOpener(inner)));

/** At the end of the clause in which the first word that opens stands; nowhere if there is none: then all is above. */
export function partedAt(parts: readonly Part[]): Parted {
  const opener = parts.findIndex(hasOpener);
  for (let i = Math.max(0, opener); opener >= 0 && i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind === 'text') {
      const end = END.exec(part.text);
      if (end === null) continue;
      const cut = end.index + end[0].length;
      const rest = part.text.slice(cut);
      return {
        above: [...parts.slice(0, i), { kind: 'text', text: part.text.slice(0, cut).trimEnd() }],
        below: [...(rest === '' ? [] : [{ kind: 'text', text: rest } as const]), ...parts.slice(i + 1)],
      };
    }
    if (i > opener && END.test(plainText([part], () => ''))) {
      return { above: parts.slice(0, i + 1), below: trimmed(parts.slice(i + 1)) };
    }
  }
  return { above: parts, below: [] };
}

function trimmed(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  return first?.kind === 'text' ? [{ kind: 'text', text: first.text.trimStart() }, ...rest] : parts;
}
