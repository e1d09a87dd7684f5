import { defineAction, type Look, type Subject, type Told } from '../../audit/action.ts';
import { notFound } from '../../audit/faults.ts';
import { type NetChange, netChanges, withoutSealing } from '../../audit/net-changes.ts';
import { changesOf, latestEvent, latestToTouch } from '../../audit/trail.ts';
import { imagesNow, putBack, referencesTo } from '../../audit/undo.ts';
import { canonical } from '../../domain/canonical.ts';
import type { LaterEvent } from '../../domain/later-event.ts';
import { uuidArray } from '../../records/uuid-array.ts';
import { paymentUndone } from './payment-undone.ts';
import { decide, type Facts, steps } from './rule.ts';
import { whoNotices } from './who-notices.ts';

interface Found extends Facts {
  readonly event: { readonly id: string; readonly sentence: string; readonly action: string };
  readonly subjects: readonly Subject[];
  readonly changes: readonly NetChange[];
  readonly notices: readonly string[];
  readonly payment: Pick<Told, 'amount'>;
}

export const reverseEvent = defineAction<{ eventId: string }, object, Found, 'reverse'>({
  name: 'reverse-event',
  called: 'reverse an event',
  allowed: ['support', 'finance', 'finance_approver', 'user_manager'],
  on: [{ type: 'Event', may: 'mayReverse', id: 'eventId' }],

  async gather(look, { eventId }) {
    const { em } = look;
    const [event] = await em.execute<{ id: string; sentence: string; action: string }[]>(
      'select id, sentence, action from audit.events where id = ?',
      [eventId],
    );
    if (!event) throw notFound('event');
    const changes = withoutSealing(netChanges(await changesOf(em, [eventId])));
    const subjects = await em.execute<Subject[]>(
      'select subject_type as type, subject_id as id from audit.event_subjects where event_id = ?',
      [eventId],
    );
    return {
      event,
      changes,
      subjects,
      notices: await whoNotices(em, changes, subjects),
      payment: await paymentUndone(em, changes),
      actorRole: look.actor.role,
      action: look.lookUp(event.action),
      reversedBy: await latestEvent(look.em, 'e.reverses = ?', [eventId]),
      inTheWay: await eventInTheWay(look, eventId, changes),
      authorisedSince: await statementAuthorisedSince(look, changes),
    };
  },

  steps,
  decide: (facts) => decide(facts),

  apply: ({ em }, _outcome, { changes }) =>
    putBack(
      em,
      changes.map(({ table, rowId, before, after }) => ({ table, rowId, from: after, to: before })),
    ),

  tell: (_outcome, { event, subjects, notices, payment }) => ({
    sentence: `Reversed “${event.sentence}”`,
    subjects,
    notices,
    ...payment,
    reverses: event.id,
  }),
});

/** A row that is not as the event left it, or that something newer refers to, was changed by a later event. */
async function eventInTheWay(
  look: Look,
  eventId: string,
  changes: readonly NetChange[],
): Promise<LaterEvent | null> {
  const moved: string[] = [];
  for (const [table, rows] of Map.groupBy(changes, (change) => change.table)) {
    const now = await imagesNow(
      look.em,
      table,
      rows.map((row) => row.rowId),
    );
    for (const { rowId, after } of rows)
      if (canonical(now.get(rowId) ?? null) !== canonical(after)) moved.push(rowId);
    const added = rows.filter((row) => row.before === null).map((row) => row.rowId);
    if (!added.length) continue;
    const ours = new Set(changes.filter((change) => change.before === null).map((change) => change.rowId));
    for (const reference of await referencesTo(look.em, table, added))
      if (!ours.has(reference.id)) moved.push(reference.id);
  }
  if (!moved.length) return null;
  return latestToTouch(look.em, moved, [eventId]);
}

/** Money that two people have authorised is not rewritten by undoing what came before (LIFE rules). */
async function statementAuthorisedSince(look: Look, changes: readonly NetChange[]): Promise<string | null> {
  const ids = changes
    .filter((change) => change.table === 'declarations')
    .flatMap(({ before, after }) => [before, after])
    .flatMap((image) => [image?.['payment_statement_id'], image?.['clawback_statement_id']])
    .filter((id) => typeof id === 'string');
  const alreadyPaid = changes.every(
    ({ before, after }) => before?.['payment_status'] === after?.['payment_status'],
  );
  if (!ids.length || alreadyPaid) return null;
  const [found] = await look.em.execute<{ name: string }[]>(
    `select to_char(make_date(year, month, 1), 'FMMonth YYYY') as name from statements
     where id = any(?::uuid[]) and status in ('authorised', 'paid') limit 1`,
    [uuidArray(ids)],
  );
  return found?.name ?? null;
}
