import { aContract, aDeclaration, adaInTraining, aStatement, type Story } from '../stories/index.ts';
import type { Console, Person } from './console.ts';

/** Ada's provider, whose January 2026 statement closed on 31 December 2025: one band at £1,000, 60% of it for output. */
export async function january(story: Story) {
  const ada = await adaInTraining(story);
  await aContract(story, ada);
  const statement = await aStatement(story, { ...ada, month: 1, year: 2026 });
  const declaration = await aDeclaration(story, { ...ada, statement, paymentStatus: 'eligible' });
  return { ...ada, statement, declaration };
}

export interface Shown {
  readonly status: string;
  readonly version: { readonly number: number; readonly contentSha256: string; readonly totalPence: string };
}

/** What the page of a statement shows of it. */
export const shownOf = async (person: Person, { id }: { id: string }): Promise<Shown> =>
  (
    await person.ask(
      'query ($id: ID!) { statement(id: $id) { status version { number contentSha256 totalPence } } }',
      { id },
    )
  ).data.statement;

/** A remark on each check that needs one. */
async function remarksOn(person: Person, { id }: { id: string }) {
  const { data } = await person.ask('query ($id: ID!) { statement(id: $id) { checks { code outcome } } }', {
    id,
  });
  const checks: { code: string; outcome: string }[] = data.statement.checks;
  return checks
    .filter(({ outcome }) => outcome === 'needs_remark')
    .map(({ code }) => ({ check: code, remark: 'Agreed with the lead provider' }));
}

/** Marks a statement as payable and submits it as a finance officer; answers what is then shown. */
export async function submitted(console: Console, statement: { id: string }): Promise<Shown> {
  const officer = console.as('finance');
  await officer.perform('markStatementPayable', { statementId: statement.id });
  const { version } = await shownOf(officer, statement);
  await officer.perform('submitStatement', {
    statementId: statement.id,
    totalPence: version.totalPence,
    remarks: await remarksOn(officer, statement),
  });
  return shownOf(officer, statement);
}

/** The input that approves what is shown. */
export const approvalOf = ({ id }: { id: string }, { version }: Shown) => ({
  statementId: id,
  version: version.number,
  contentSha256: version.contentSha256,
  totalPence: version.totalPence,
});

/** Authorises what is shown, or what is said instead. */
export const authorise = (person: Person, statement: { id: string }, shown: Shown, said: object = {}) =>
  person.perform('authoriseStatement', { ...approvalOf(statement, shown), ...said });
