import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';

export const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** A file of the project; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file under the folders whose name ends so, sorted; what tools leave behind is passed over. */
export function filesUnder(folders: readonly string[], ending: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(PROJECT.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.includes('node_modules/') && !path.includes('__screenshots__/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));
}

/** The syntax trees of a file's scripts: of the file itself, or of the two scripts a component may have. */
export function scriptsOf(file: SourceFile): ts.SourceFile[] {
  const texts = file.path.endsWith('.svelte') ? scriptTexts(file) : [file.text];
  return texts.map((text) => ts.createSourceFile(file.path, text, ts.ScriptTarget.Latest, true));
}

function scriptTexts(file: SourceFile): string[] {
  const { module, instance } = componentOf(file);
  return [module, instance].flatMap((script) => {
    if (!script) return [];
    const { start, end } = script.content as unknown as { start: number; end: number };
    return file.text.slice(start, end);
  });
}

export const componentOf = (file: SourceFile): AST.Root => parse(file.text, { modern: true, filename: file.path });

/** Every node of a syntax tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}
