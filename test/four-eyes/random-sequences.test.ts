import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { actions } from '../../server/actions/index.ts';
import type { AnyAction } from '../../server/audit/action.ts';
import type { Answer, Door } from '../../server/audit/door.ts';
import { perform } from '../../server/audit/perform.ts';
import { connect } from '../../server/database/orm.ts';
import { doorOf } from '../../server/jobs/as-system.ts';
import { Random } from '../as-at/random.ts';
import { aDeclaration, type Story, test } from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import type { TestDatabase } from '../support/database.ts';
import { january } from '../support/statement-desk.ts';
import { pastTheRules } from './past-the-rules.ts';
import { type Account, giveRole, ROLES, somePeople } from './people.ts';

const RUNS = Number(process.env['FOUR_EYES_RUNS'] ?? 60);
const SEED = Number(process.env['FOUR_EYES_SEED'] ?? 20_261_122);
const LANES = RUNS > 500 ? 4 : 1;
const STEPS = 7;

/** What the proof itself knows of a statement, by its own books. */
interface Books {
  readonly id: string;
  readonly declarations: string[];
  submittedBy: number | null;
  /** Persons who changed a line, an adjustment or a state of what it pays for. */
  readonly hands: Set<number>;
  /** What was last shown, which may be stale. */
  shown: { version: number; contentSha256: string; totalPence: bigint } | null;
}

const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
const broken: string[] = [];

interface Lane {
  readonly random: Random;
  readonly door: Door;
  readonly story: Story;
  readonly database: TestDatabase;
  readonly accounts: readonly Account[];
  readonly past: Awaited<ReturnType<typeof pastTheRules>>;
}

/** How often somebody confirms before they give up. */
const LOOKS = 5;

async function does(lane: Lane, account: Account, action: AnyAction, input: object): Promise<Answer> {
  const why = { reason: 'A trial of the four eyes', idempotencyKey: randomUUID() };
  const asker = { tokenHash: account.tokenHash };
  let answer = await perform(lane.door, action, input, why, asker, 'plan only');
  // What another lane moved in between is planned anew, and a person confirms what they see then.
  for (let looks = 0; answer.is === 'planned' && looks < LOOKS; looks++)
    answer = await perform(lane.door, action, input, why, asker, { seen: answer.plan.fingerprint });
  return answer;
}

/** Whether this approval was one's own, by the books; said in words when it was. */
function judge(books: Books, account: Account, how: string): void {
  count(`authorised ${how}`);
  if (books.submittedBy === account.person) broken.push(`${how}: by who submitted, ${books.id}`);
  if (books.hands.has(account.person)) broken.push(`${how}: by who had a hand in it, ${books.id}`);
  if (account.role !== 'finance_approver') broken.push(`${how}: by a ${account.role}, ${books.id}`);
}

async function look(lane: Lane, books: Books): Promise<void> {
  const [seen] = await lane.door.orm.em
    .fork()
    .execute<{ version: number; contentSha256: string; totalPence: string }[]>(
      `select number as version, content_sha256 as "contentSha256", total_pence::text as "totalPence"
       from statement_versions where statement_id = ? order by number desc limit 1`,
      [books.id],
    );
  books.shown = seen ? { ...seen, totalPence: BigInt(seen.totalPence) } : null;
}

type Act = (lane: Lane, books: Books, account: Account) => Promise<boolean>;

/** What anybody may try. Answers whether the statement was authorised by it. */
const acts: Record<string, Act> = {
  async role(lane, _books, account) {
    await giveRole(lane.story, account, lane.random.one(ROLES));
    return false;
  },
  async look(lane, books) {
    await look(lane, books);
    return false;
  },
  async submit(lane, books, account) {
    if (lane.random.below(4) > 0) await look(lane, books);
    const input = { statementId: books.id, totalPence: books.shown?.totalPence ?? 0n };
    const answer = await does(lane, account, actions.submitStatement, input);
    count(answer.is === 'refused' ? `refused: ${answer.refusal.code}` : 'submitted');
    if (answer.is === 'done') books.submittedBy = account.person;
    return false;
  },
  async sendBack(lane, books, account) {
    const answer = await does(lane, account, actions.sendBackStatement, { statementId: books.id });
    if (answer.is === 'done') count('sent back');
    return false;
  },
  async adjust(lane, books, account) {
    const input = {
      statementId: books.id,
      paymentType: 'A correction',
      category: 'other',
      direction: lane.random.one(['add', 'deduct']),
      amountPence: BigInt(100 + lane.random.below(50_000)),
    };
    const answer = await does(lane, account, actions.addAdjustment, input);
    if (answer.is === 'done') books.hands.add(account.person);
    count(answer.is === 'done' ? 'adjusted' : 'not adjusted');
    return false;
  },
  async void(lane, books, account) {
    const declarationId = books.declarations.at(-1);
    if (!declarationId || books.declarations.length < 2) return false;
    const answer = await does(lane, account, actions.voidDeclaration, { declarationId });
    if (answer.is !== 'done') return false;
    books.declarations.pop();
    books.hands.add(account.person);
    count('voided');
    return false;
  },
  async authorise(lane, books, account) {
    if (!books.shown || lane.random.below(5) > 0) await look(lane, books);
    if (!books.shown) return false;
    const shown =
      lane.random.below(12) === 0 ? { ...books.shown, totalPence: books.shown.totalPence + 1n } : books.shown;
    const input = { statementId: books.id, ...shown };
    const answer = await does(lane, account, actions.authoriseStatement, input);
    if (answer.is === 'refused') count(`refused: ${answer.refusal.code}`);
    if (answer.is !== 'done') return false;
    judge(books, account, 'by the door');
    return true;
  },
  async authorisePastTheRules(lane, books, account) {
    const saysWho = lane.random.one([account, account, lane.random.one(lane.accounts)]);
    const done = await lane.past.authorise(account, books.id, saysWho.id);
    count(done ? 'let past the rules' : 'stopped by the database');
    if (done) judge(books, saysWho, 'past the rules');
    if (done && saysWho !== account) broken.push(`past the rules: in another’s name, ${books.id}`);
    return done;
  },
};

const OFTEN = ['submit', 'submit', 'authorise', 'authorise', 'authorise', 'authorisePastTheRules'] as const;
const ALL = ['role', 'role', 'look', 'sendBack', 'adjust', 'void', ...OFTEN] as const;
const NEEDS: Readonly<Record<string, Account['role']>> = {
  submit: 'finance',
  authorise: 'finance_approver',
  authorisePastTheRules: 'finance_approver',
};

/** Half of the time somebody who may by their role, so that much gets far. */
function actorOf(lane: Lane, act: string): Account {
  const fit = lane.accounts.filter(({ role }) => role === NEEDS[act]);
  return lane.random.one(fit.length > 0 && lane.random.below(3) > 0 ? fit : lane.accounts);
}

async function aStatement(lane: Lane): Promise<Books> {
  const { statement } = await lane.story.together(async (story) => {
    const told = await january(story);
    for (const declarationType of ['retained-1', 'retained-2'] as const)
      await aDeclaration(story, { ...told, declarationType, paymentStatus: 'eligible' });
    return told;
  });
  const rows = await lane.door.orm.em
    .fork()
    .execute<{ id: string }[]>('select id from declarations where payment_statement_id = ? order by id', [
      statement.id,
    ]);
  const marker = lane.random.one(lane.accounts);
  await giveRole(lane.story, marker, 'finance');
  const marked = await does(lane, marker, actions.markStatementPayable, { statementId: statement.id });
  if (marked.is !== 'done') throw new Error(`Not payable: ${JSON.stringify(marked)}`);
  const declarations = rows.map(({ id }) => id);
  return { id: statement.id, declarations, submittedBy: null, hands: new Set([marker.person]), shown: null };
}

async function sequence(lane: Lane, books: Books): Promise<boolean> {
  for (let step = 0; step < STEPS; step++) {
    const name = lane.random.one(ALL);
    if (await acts[name]?.(lane, books, actorOf(lane, name))) return true;
  }
  return false;
}

test(
  `in ${RUNS} random sequences nobody approves their own, whatever their roles and accounts, by the door and past the rules`,
  async ({ database, story }) => {
    const orm = await connect(database.url('console_writer'));
    const door = doorOf(orm, () => new Date('2026-03-02T12:00:00Z'));
    const runs = Array.from({ length: RUNS }, (_, run) => run).values();
    await Promise.all(
      Array.from({ length: LANES }, async (_, index) => {
        const past = await pastTheRules(database);
        const accounts = await somePeople(story, database.ownerUrl, [2, 2, 1, 1]);
        const lane: Lane = { random: new Random(SEED + index), door, story, database, accounts, past };
        let books = await aStatement(lane);
        for (const run of runs) {
          if ((await sequence(lane, books)) || books.hands.size > 2) books = await aStatement(lane);
          if (run % 500 === 499) process.stdout.write(`${run + 1} sequences: ${said()}\n`);
        }
        await past.close();
      }),
    );
    await orm.close();
    process.stdout.write(`${RUNS} sequences (seed ${SEED}): ${said()}\nself-approvals: ${broken.length}\n`);
    expect(broken).toEqual([]);
    expect(counts.get('authorised by the door') ?? 0).toBeGreaterThan(RUNS / 60);
    const own = `select count(*)::int from statement_submissions b where b.ended_as = 'authorised'
      and access.person_of(b.submitted_by) = access.person_of(b.ended_by)`;
    expect(await ask(database.ownerUrl, own)).toBe(0);
    const twice = `select count(*)::int from (select statement_id from statement_submissions where ended_as = 'authorised'
      group by 1 having count(*) > 1) twice`;
    expect(await ask(database.ownerUrl, twice)).toBe(0);
  },
  60_000 + RUNS * 2_000,
);

const said = (): string =>
  [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');
