import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<InstanceType<typeof IntlMessageFormat>['getAst']>[number];

/** What a message asks for: every value, the branches of its selects, the categories of its plurals, its tags. */
export interface Needs {
  readonly values: Set<string>;
  readonly selects: Map<string, Set<string>>;
  readonly plurals: { readonly name: string; readonly options: Set<string> }[];
  readonly tags: Set<string>;
}

export function needsOf(message: string, tag: string): Needs {
  const needs: Needs = { values: new Set(), selects: new Map(), plurals: [], tags: new Set() };
  walk(new IntlMessageFormat(message, tag).getAst(), needs);
  return needs;
}

/** Numbers by which the parser tells elements apart. */
const LITERAL = 0;
const POUND = 7;

function walk(elements: readonly Element[], needs: Needs): void {
  for (const element of elements) {
    const type: number = element.type;
    if (type === LITERAL || !('value' in element) || type === POUND) continue;
    if ('children' in element) {
      needs.tags.add(element.value);
      walk(element.children, needs);
      continue;
    }
    needs.values.add(element.value);
    if (!('options' in element)) continue;
    const options = new Set(Object.keys(element.options));
    if ('pluralType' in element) needs.plurals.push({ name: element.value, options });
    else needs.selects.set(element.value, new Set([...(needs.selects.get(element.value) ?? []), ...options]));
    for (const { value } of Object.values(element.options)) walk(value, needs);
  }
}

/** Every combination of the branches, once with all plurals at 1 and once at 5; '7' for the rest. */
export function* samples(needs: Needs): Generator<Record<string, string | number>> {
  const selects = [...needs.selects].map(([name, options]): [string, string[]] => [name, [...options]]);
  for (const count of [1, 5]) {
    const rest: Record<string, string | number> = {};
    for (const name of needs.values) rest[name] = '7';
    for (const { name } of needs.plurals) rest[name] = count;
    yield* combine(selects, rest);
  }
}

function* combine(
  [first, ...others]: readonly [string, string[]][],
  chosen: Record<string, string | number>,
): Generator<Record<string, string | number>> {
  if (!first) yield chosen;
  else for (const option of first[1]) yield* combine(others, { ...chosen, [first[0]]: option });
}
