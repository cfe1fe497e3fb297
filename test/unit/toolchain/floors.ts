import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, scriptsOf, type SourceFile } from './source-file.ts';

interface Floor {
  /** Folders it may import from; a folder may always import itself. */
  readonly folders: readonly string[];
  /** Folders of which it may import types, and only with `import type`. */
  readonly types?: readonly string[];
  /** Packages, with all their entry points. */
  readonly packages: readonly string[];
}

/** What runs outside the browser: only workers may, for the runner without one. */
const NODE = ['node:crypto', 'node:fs', 'node:os', 'node:worker_threads'];

/** Who may import whom: the one table. `top` is what lies in `src` itself: `main.ts`, `App.svelte`. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  engine: { folders: [], packages: [] },

  formats: { folders: ['engine'], packages: [] },
  i18n: { folders: [], types: ['engine'], packages: ['svelte', 'intl-messageformat'] },
  cases: { folders: ['formats'], types: ['engine'], packages: [] },

  workers: { folders: ['engine', 'formats', 'runners', 'i18n'], packages: ['comlink', ...NODE] },
  runners: { folders: ['engine'], types: ['workers'], packages: ['comlink'] },
  storage: { folders: ['engine', 'formats'], packages: ['idb'] },
  charts: { folders: [], packages: ['svelte', 'd3'] },
  ui: { folders: [], packages: ['svelte'] },

  state: { folders: ['engine', 'formats', 'cases', 'i18n', 'runners', 'storage'], packages: ['svelte'] },
  views: {
    folders: ['engine', 'formats', 'cases', 'i18n', 'state', 'charts', 'ui'],
    packages: ['svelte'],
  },
  top: {
    folders: ['engine', 'formats', 'i18n', 'cases', 'runners', 'storage', 'charts', 'ui', 'state', 'views', 'fonts'],
    packages: ['svelte'],
  },
};

const EXTENSION = /\.(ts|svelte|css|json|svg|woff2)(\?[a-z-]+)?$/;

/** Imports that break the table or the way imports are written, each as `file: import`. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    scriptsOf(file).flatMap((script) =>
      importsOf(script)
        .filter((found) => !isAllowed(file.path, found))
        .map(({ statement }) => `${file.path}: ${statement}`),
    ),
  );
}

interface Import {
  readonly from: string;
  readonly isType: boolean;
  readonly isNamespace: boolean;
  readonly statement: string;
}

function importsOf(script: ts.SourceFile): Import[] {
  return [...nodesOf(script)].flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return [];
    const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
    return {
      from: specifier.text,
      isType:
        clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (ts.isExportDeclaration(node) && node.isTypeOnly) ||
        ts.isImportTypeNode(node),
      isNamespace: clause?.namedBindings !== undefined && ts.isNamespaceImport(clause.namedBindings),
      statement: node.getText(script).replace(/\s+/g, ' '),
    };
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

function isAllowed(path: string, { from, isType, isNamespace }: Import): boolean {
  const own = folderOf(path);
  const floor = FLOORS[own];
  if (floor === undefined) return false;
  if (!from.startsWith('.') && !from.startsWith('#')) {
    const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
    return floor.packages.includes(name) && !(name === 'd3' && (isNamespace || from !== 'd3'));
  }
  if (!EXTENSION.test(from)) return false;
  if (from.startsWith('#')) {
    const folder = from.slice(1, from.indexOf('/'));
    return folder === own || mayEnter(floor, folder, isType);
  }
  // relative: inside the folder, or from the top into a folder's style sheet
  const target = folderOf(posix.join(posix.dirname(path), from));
  return target === own || (own === 'top' && from.endsWith('.css') && mayEnter(floor, target, isType));
}

const mayEnter = (floor: Floor, folder: string, isType: boolean): boolean =>
  floor.folders.includes(folder) || (isType && (floor.types ?? []).includes(folder));

/** 'engine' for `src/engine/sim/run.ts`, 'workers' for `workers/api.ts`, 'top' for `src/main.ts`. */
function folderOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] !== 'src') return parts[0] ?? '';
  return parts.length > 2 ? (parts[1] ?? '') : 'top';
}
