import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { actions } from '../../server/actions/index.ts';
import type { AnyAction } from '../../server/audit/action.ts';
import { perform } from '../../server/audit/perform.ts';
import { connect } from '../../server/database/orm.ts';
import { doorOf } from '../../server/jobs/as-system.ts';
import { type Account, giveRole, somePeople } from '../four-eyes/people.ts';
import { aDeclaration, aStatement, type Story } from '../stories/index.ts';
import type { TestDatabase } from '../support/database.ts';
import { january } from '../support/statement-desk.ts';

export type Scene = Awaited<ReturnType<SealedDesk['aScene']>>;

/** A desk whose statements are authorised, with books of its own of the hash and total they were authorised by. */
export class SealedDesk {
  readonly story: Story;
  readonly client: pg.Client;
  readonly books = new Map<string, { sha256: string; totalPence: string }>();
  readonly #orm: Awaited<ReturnType<typeof connect>>;
  readonly #people: readonly Account[];

  private constructor(
    story: Story,
    client: pg.Client,
    orm: Awaited<ReturnType<typeof connect>>,
    people: readonly Account[],
  ) {
    this.story = story;
    this.client = client;
    this.#orm = orm;
    this.#people = people;
  }

  static async open(story: Story, database: TestDatabase): Promise<SealedDesk> {
    const client = new pg.Client(database.ownerUrl);
    await client.connect();
    const people = await somePeople(story, database.ownerUrl, [1, 1, 1]);
    for (const [index, role] of (['support', 'finance', 'finance_approver'] as const).entries())
      if (people[index]) await giveRole(story, people[index], role);
    return new SealedDesk(story, client, await connect(database.url('console_writer')), people);
  }

  /** Plans a deed and confirms it, in the name of whoever has the role. */
  async does(role: Account['role'], action: AnyAction, input: object): Promise<string> {
    const person = this.#people.find((one) => one.role === role);
    if (!person) throw new Error(`Nobody is ${role}`);
    const door = doorOf(this.#orm, () => new Date('2026-03-02T12:00:00Z'));
    const why = { reason: 'A later edit', idempotencyKey: randomUUID() };
    const planned = await perform(door, action, input, why, person, 'plan only');
    if (planned.is !== 'planned') return planned.is;
    return (await perform(door, action, input, why, person, { seen: planned.plan.fingerprint })).is;
  }

  async versionOf(
    statementId: string,
  ): Promise<{ number: number; sha256: string; total: string; contents: string }> {
    const { rows } = await this.client.query(
      `select number, content_sha256 as sha256, total_pence::text as total, contents
       from statement_versions where statement_id = $1 order by number desc limit 1`,
      [statementId],
    );
    return rows[0];
  }

  /** A provider with a January that is authorised, and an open April for what comes after. */
  async aScene() {
    const told = await this.story.together(async (story) => {
      const made = await january(story);
      for (const declarationType of ['retained-1', 'retained-2', 'retained-3'] as const)
        await aDeclaration(story, { ...made, declarationType, paymentStatus: 'eligible' });
      const april = await aStatement(story, { ...made, month: 4, year: 2026 });
      await aDeclaration(story, {
        ...made,
        statement: april,
        declarationType: 'retained-4',
        paymentStatus: 'eligible',
      });
      return { ...made, april };
    });
    await this.#authorise(told.statement.id);
    return told;
  }

  /** From open to authorised, by the people whose turn it is. */
  async #authorise(statementId: string): Promise<void> {
    await this.does('finance', actions.markStatementPayable, { statementId });
    const { number: version, sha256: contentSha256, total, contents } = await this.versionOf(statementId);
    const totalPence = BigInt(total);
    await this.does('finance', actions.submitStatement, { statementId, totalPence });
    const shown = { statementId, version, contentSha256, totalPence };
    if ((await this.does('finance_approver', actions.authoriseStatement, shown)) !== 'done')
      throw new Error('January is not authorised');
    const sha256 = createHash('sha256').update(contents).digest('hex');
    this.books.set(statementId, { sha256, totalPence: total });
  }

  /** Statements whose latest version is no longer what it was authorised as, to the letter. */
  async moved(): Promise<string[]> {
    const { rows } = await this.client.query<{ id: string; sha256: string; stored: string; total: string }>(
      `select v.statement_id as id, encode(sha256(convert_to(v.contents, 'UTF8')), 'hex') as sha256,
         v.content_sha256 as stored, v.total_pence::text as total
       from statement_submissions b join statement_versions v on v.id = b.version_id
       where b.ended_as = 'authorised' and b.approved_sha256 = v.content_sha256
         and b.approved_total_pence = v.total_pence and not exists (
           select from statement_versions w where w.statement_id = v.statement_id and w.number > v.number)`,
    );
    const now = new Map(rows.map((row) => [row.id, row]));
    return [...this.books].flatMap(([id, { sha256, totalPence }]) => {
      const row = now.get(id);
      return row?.sha256 === sha256 && row.stored === sha256 && row.total === totalPence ? [] : [id];
    });
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.#orm.close();
  }
}
