import ts from 'typescript';
import { nodesOf, scriptsOf, type SourceFile } from './source-file.ts';

/** Exact by the language's standard, so every browser gives the same bits. */
const EXACT = ['sqrt', 'floor', 'ceil', 'trunc', 'abs', 'min', 'max', 'imul', 'clz32', 'round'];

const BANNED = [
  ...['Date', 'performance', 'console', 'globalThis', 'window', 'document', 'navigator', 'process', 'crypto'],
  ...['Intl', 'setTimeout', 'setInterval', 'queueMicrotask', 'Promise', 'fetch', 'WebAssembly'],
];
/** Two doors: what is loaded when it is asked for, and the kernel whose twin in TypeScript has the same bits. */
const DOORS: readonly (readonly [path: string, name: string])[] = [
  ['src/engine/study/', 'Promise'],
  ['src/engine/kernels/wasm-kernel.ts', 'WebAssembly'],
];
const POWERS = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];

/** What makes a run depend on anything but the scenario, or its bits on the browser; each as `file:line: code`. */
export function engineBans(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    scriptsOf(file).flatMap((script) =>
      [...nodesOf(script)]
        .filter((node) => isBanned(node) && !isDoor(file.path, node))
        .map((node) => {
          const { line } = script.getLineAndCharacterOfPosition(node.getStart(script));
          return `${file.path}:${String(line + 1)}: ${node.parent.getText(script).split('\n', 1).join('')}`;
        }),
    ),
  );
}

const isDoor = (path: string, node: ts.Node): boolean =>
  ts.isIdentifier(node) && DOORS.some(([at, name]) => path.startsWith(at) && node.text === name);

function isBanned(node: ts.Node): boolean {
  if (POWERS.includes(node.kind)) return true;
  if (!ts.isIdentifier(node) || isNameOfSomethingElse(node)) return false;
  if (node.text === 'Math') {
    return !(ts.isPropertyAccessExpression(node.parent) && EXACT.includes(node.parent.name.text));
  }
  return BANNED.includes(node.text) || node.text.startsWith('toLocale') || node.text === 'localeCompare';
}

/** `row.process`, `{ process: 1 }`: a name of ours, not the global. Methods that ask for the locale are never ours. */
function isNameOfSomethingElse(node: ts.Identifier): boolean {
  if (node.text.includes('ocale')) return false;
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}
