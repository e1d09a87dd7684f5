import { agree, type Decision, refuse } from '../../../domain/decision.ts';
import { type AppropriateBodyRow, readAppropriateBodies } from '../../../domain/set-up/appropriate-bodies.ts';
import type { GivenFile } from '../../../domain/set-up/given-file.ts';
import { type LineReport, lineReport, nothingIn } from '../../../domain/set-up/line-report.ts';

export interface Facts {
  readonly bodies: readonly (AppropriateBodyRow & { readonly id: string })[];
}

export interface Outcome {
  readonly report: LineReport;
  readonly added: readonly AppropriateBodyRow[];
  readonly changed: readonly (AppropriateBodyRow & { readonly id: string })[];
}

/** What comes of every line. Bodies are known by their names in any case; those the file does not name stay as they are. */
export function compare({ bodies }: Facts, file: GivenFile): Decision<Outcome> {
  const read = readAppropriateBodies(file);
  if (!read.agreed) return read;
  const known = new Map(bodies.map((body) => [body.name.toLowerCase(), body]));
  const compared = read.outcome.taken.map(({ line, row }) => {
    const body = known.get(row.name.toLowerCase());
    if (!body) return { line, fate: 'added', row } as const;
    const same = body.name === row.name && body.bodyType === row.bodyType;
    return { line, fate: same ? 'unchanged' : 'changed', row: { ...row, id: body.id } } as const;
  });
  return agree({
    report: lineReport(read.outcome, compared),
    added: compared.flatMap((one) => (one.fate === 'added' ? [one.row] : [])),
    changed: compared.flatMap((one) => (one.fate === 'changed' ? [one.row] : [])),
  });
}

export function decide(facts: Facts, file: GivenFile): Decision<Outcome> {
  const compared = compare(facts, file);
  if (!compared.agreed) return compared;
  const nothing = nothingIn(compared.outcome.report);
  return nothing ? refuse(nothing.code, nothing.because) : compared;
}
