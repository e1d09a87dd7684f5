import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { aDeclaration, anEctAtSchool, aTrainingPeriod, type Story } from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import { test } from '../support/console.ts';

async function anEligibleDeclaration(story: Story) {
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
  return aDeclaration(story, { training: await aTrainingPeriod(story, { ect }), paymentStatus: 'eligible' });
}

describe('a plan', () => {
  test('writes nothing: no row, no event', async ({ console, story, database }) => {
    const declaration = await anEligibleDeclaration(story);
    const events = await ask(database.ownerUrl, 'select count(*) from audit.events');
    expect(
      (await console.as('support').plan('voidDeclaration', { declarationId: declaration.id })).__typename,
    ).toBe('Planned');
    expect(await ask(database.ownerUrl, 'select count(*) from audit.events')).toBe(events);
    expect((await story.find(DeclarationRecord, { id: declaration.id })).paymentStatus).toBe('eligible');
  });

  test('is the same plan each time it is made, though stamps and ids differ', async ({ console, story }) => {
    const { id } = await anEligibleDeclaration(story);
    const first = await console.as('support').plan('voidDeclaration', { declarationId: id });
    const second = await console.as('support').plan('voidDeclaration', { declarationId: id });
    expect(second.fingerprint).toBe(first.fingerprint);
  });

  test('that was seen and has moved is shown again, not done', async ({ console, story }) => {
    const { id } = await anEligibleDeclaration(story);
    const support = console.as('support');
    const seen = await support.plan('voidDeclaration', { declarationId: id });
    await story.change(DeclarationRecord, { id }, { declarationDate: '2025-10-02' });
    const answer = await support.confirm('voidDeclaration', { declarationId: id }, seen.fingerprint ?? '');
    expect(answer).toMatchObject({ __typename: 'Planned', moved: true });
    expect((await story.find(DeclarationRecord, { id })).paymentStatus).toBe('eligible');
    const done = await support.confirm('voidDeclaration', { declarationId: id }, answer.fingerprint ?? '');
    expect(done.__typename).toBe('Done');
  });

  test('cannot be confirmed for other input than it was made for', async ({ console, story }) => {
    const [one, other] = [await anEligibleDeclaration(story), await anEligibleDeclaration(story)];
    const seen = await console.as('support').plan('voidDeclaration', { declarationId: one.id });
    const answer = await console
      .as('support')
      .confirm('voidDeclaration', { declarationId: other.id }, seen.fingerprint ?? '');
    expect(answer).toMatchObject({ __typename: 'Planned', moved: true });
  });
});

describe('the same request', () => {
  test('sent twice is done once, and answered alike', async ({ console, story }) => {
    const { id } = await anEligibleDeclaration(story);
    const once = { idempotencyKey: randomUUID() };
    const first = await console.as('support').perform('voidDeclaration', { declarationId: id }, once);
    const again = await console
      .as('support')
      .confirm('voidDeclaration', { declarationId: id }, 'whatever', once);
    expect(again).toEqual(first);
  });

  test('planned again after it was done is told that it is done', async ({ console, story, database }) => {
    const { id } = await anEligibleDeclaration(story);
    const once = { idempotencyKey: randomUUID() };
    const support = console.as('support');
    const done = await support.perform('voidDeclaration', { declarationId: id }, once);
    const events = await ask(database.ownerUrl, 'select count(*) from audit.events');
    expect(await support.plan('voidDeclaration', { declarationId: id }, once)).toEqual(done);
    expect(await ask(database.ownerUrl, 'select count(*) from audit.events')).toBe(events);
  });

  test('sent five times at once is done once', async ({ console, story, database }) => {
    const { id } = await anEligibleDeclaration(story);
    const why = { idempotencyKey: randomUUID() };
    const { fingerprint = '' } = await console
      .as('support')
      .plan('voidDeclaration', { declarationId: id }, why);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        console.as('support').confirm('voidDeclaration', { declarationId: id }, fingerprint, why),
      ),
    );
    expect(new Set(answers.map((answer) => answer.event?.id)).size).toBe(1);
    expect(
      await ask(
        database.ownerUrl,
        `select count(*)::int from audit.events where idempotency_key = '${why.idempotencyKey}'`,
      ),
    ).toBe(1);
  });

  test('may not reuse its key for something else, nor another person it', async ({ console, story }) => {
    const [one, other] = [await anEligibleDeclaration(story), await anEligibleDeclaration(story)];
    const once = { idempotencyKey: randomUUID() };
    await console.as('support').perform('voidDeclaration', { declarationId: one.id }, once);
    await expect(
      console.as('support').confirm('voidDeclaration', { declarationId: other.id }, 'x', once),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await expect(
      console.as('support').plan('voidDeclaration', { declarationId: other.id }, once),
    ).rejects.toThrow('done then. Look at the history');
    await expect(
      console.as('finance').confirm('voidDeclaration', { declarationId: one.id }, 'x', once),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

describe('two people at once', () => {
  test('cannot both void one declaration', async ({ console, story, database }) => {
    const { id } = await anEligibleDeclaration(story);
    const asked = { declarationId: id };
    const people = [
      console.as('support'),
      console.as('finance'),
      console.as('support'),
      console.as('finance'),
    ];
    const plans = await Promise.all(people.map((person) => person.plan('voidDeclaration', asked)));
    const answers = await Promise.all(
      people.map((person, at) => person.confirm('voidDeclaration', asked, plans[at]?.fingerprint ?? '')),
    );
    expect(answers.filter((answer) => answer.__typename === 'Done')).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'already-voided')).toHaveLength(3);
    expect(
      await ask(
        database.ownerUrl,
        `select count(*)::int from audit.event_subjects s join audit.events e on e.id = s.event_id
         where s.subject_id = '${id}' and e.action = 'void-declaration'`,
      ),
    ).toBe(1);
  });
});

describe('why', () => {
  test.for([
    ['an empty reason', { reason: '   ' }, 'Enter a reason'],
    ['a reason of 4,001 characters', { reason: 'x'.repeat(4001) }, '4000 characters or fewer'],
    ['a ticket that is no number', { ticket: 'abc' }, 'number of a Zendesk ticket'],
    ['a key that is no UUID', { idempotencyKey: 'abc' }, 'must be a UUID'],
    ['a reason with a NUL', { reason: 'a\0b' }, 'cannot be stored'],
    ['a reason with half a character', { reason: 'a\ud800b' }, 'cannot be stored'],
  ] as const)('refuses %s and names the field', async ([, why, says], { console, story }) => {
    const { id } = await anEligibleDeclaration(story);
    await expect(console.as('support').plan('voidDeclaration', { declarationId: id }, why)).rejects.toThrow(
      says,
    );
  });

  test('takes a reason of 4,000 characters', async ({ console, story }) => {
    const { id } = await anEligibleDeclaration(story);
    const answer = await console
      .as('support')
      .plan('voidDeclaration', { declarationId: id }, { reason: 'x'.repeat(4000) });
    expect(answer.__typename).toBe('Planned');
  });
});

test('nobody who is not signed in is answered', async ({ console }) => {
  const reply = await console.anonymous.ask('{ me { name } }');
  expect(reply.status).toBe(401);
  expect(reply.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
