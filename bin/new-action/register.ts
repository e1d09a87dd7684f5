import type { DeedName } from './name.ts';

/** The list of actions with one more: its import and its line, each in its place. */
export function register(index: string, { kebab, camel }: DeedName): string {
  const lines = index.split('\n');
  const imported = insert(lines, `import { ${camel} } from './${kebab}/action.ts';`, /^import /);
  return insert(imported, `  ${camel},`, /^ {2}\w+,$/).join('\n');
}

function insert(lines: readonly string[], line: string, among: RegExp): string[] {
  const after = lines.findLastIndex((one) => among.test(one) && one < line);
  const at = after === -1 ? lines.findIndex((one) => among.test(one)) : after + 1;
  return lines.toSpliced(at, 0, line);
}
