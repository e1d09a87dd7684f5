import { expect } from 'vitest';
import { aTeacher, type Story } from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';

const eventsFile = (filter: object) => ({
  method: 'POST' as const,
  url: '/exports/events.csv',
  headers: { 'content-type': 'application/json' },
  payload: JSON.stringify({ filter }),
});

const lines = (body: string) =>
  body
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

async function corrected(console: Console, story: Story) {
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  await console
    .as('support')
    .perform(
      'correctName',
      { teacherId: id, correctedName: 'Ada King' },
      { ticket: '77', reason: '=1+1, "said" Zoë' },
    );
  return id;
}

test('events are downloaded as the filter finds them; the last line says how many, of what and by whom', async ({
  console,
  story,
}) => {
  const id = await corrected(console, story);
  const reply = await console.as('support').send(eventsFile({ subjectId: id, ticket: '77' }));
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(reply.headers['content-disposition']).toBe('attachment; filename="events-2026-03-02.csv"');
  const [head, event, foot, ...rest] = lines(reply.body);
  expect(head).toContain('What was done,Why');
  expect(event).toContain('Corrected the name of Ada Lovelace to Ada King,"\'=1+1, ""said"" Zoë",77');
  expect(foot).toMatch(
    new RegExp(`^"1 row\\. subjectId ${id}, ticket 77\\. Exported 2 March 2026, midday by Staff \\d+\\."$`),
  );
  expect(rest).toEqual([]);
});

test('a developer’s file says what kind of thing was done, and nothing of the person', async ({
  console,
  story,
}) => {
  const id = await corrected(console, story);
  const { body } = await console.as('developer').send(eventsFile({ subjectId: id }));
  expect(body).toContain('correct-name,');
  expect(body).not.toMatch(/Ada|Zoë/);
});

test('nobody signed in, words of people, a misspelt condition: each refused in a sentence', async ({
  console,
}) => {
  const refused = async (who: 'support' | 'developer' | 'anonymous', filter: object) => {
    const person = who === 'anonymous' ? console.anonymous : console.as(who);
    const reply = await person.send(eventsFile(filter));
    return [reply.statusCode, reply.json().message];
  };
  expect(await refused('anonymous', {})).toEqual([401, 'You are signed out. Sign in and try again.']);
  expect(await refused('developer', { text: 'Ada' })).toEqual([
    403,
    'A developer cannot search in what was done. Ask by record, action or day.',
  ]);
  expect(await refused('support', { from: '2026-02-30' })).toEqual([400, expect.stringContaining('from')]);
  expect(await refused('support', { tickets: '1' })).toEqual([400, expect.stringContaining('tickets')]);
});
