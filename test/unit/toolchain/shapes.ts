import { posix } from 'node:path';
import ts from 'typescript';
import { componentOf, scriptsOf, type SourceFile } from './source-file.ts';

export const LONGEST = 400;

/** Tables may be longer: the messages, and lists of published numbers. */
const isTable = (path: string): boolean => /\/messages\/|(table|directions|numbers|reference)[^/]*\.ts$/.test(path);

export const tooLong = (files: readonly SourceFile[]): string[] =>
  files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > LONGEST && !isTable(path))
    .map(({ path, lines }) => `${path}: ${String(lines)} lines`);

/** Names that say nothing of what is inside. */
export const vagueNames = (files: readonly SourceFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => /^(utils?|helpers?|misc|common|index)\./.test(posix.basename(path)));

/** Default exports, and files that only pass on what others export. */
export function exportsToAvoid(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    scriptsOf(file).flatMap((script) => {
      const found = script.statements
        .filter((statement) => ts.isExportAssignment(statement) || hasDefault(statement))
        .map((statement) => `${file.path}: ${statement.getText(script).split('\n', 1).join('')}`);
      const isBarrel =
        script.statements.length > 0 &&
        script.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
      return isBarrel ? [...found, `${file.path}: a barrel`] : found;
    }),
  );
}

const hasDefault = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);

/** Two Latin words side by side between tags: a text that no message table knows. */
const WORDS = /\p{Script=Latin}{2,}[,;:]?\s+\p{Script=Latin}{2,}/u;

/** Words typed into components, each as `file: words`. One word alone passes: it may be a unit or the product's name. */
export const typedWords = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    textsOf(componentOf(file).fragment)
      .filter((text) => WORDS.test(text))
      .map((text) => `${file.path}: ${text.trim().replace(/\s+/g, ' ')}`),
  );

/** The texts between the tags of a template, found by walking whatever blocks there are. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Text' && 'data' in node) return [String(node.data)];
  return Object.entries(node).flatMap(([key, value]) => (key === 'attributes' ? [] : textsOf(value)));
}
