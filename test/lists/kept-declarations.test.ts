import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { EctAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { SchoolPartnershipRecord } from '../../server/records/school.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aDeclaration,
  aMentor,
  anActiveLeadProvider,
  anEctAtSchool,
  aPairing,
  aPartnership,
  aSchool,
  aTrainingPeriod,
  type Story,
  test,
} from '../stories/index.ts';
import { ask } from '../support/ask.ts';

/** Rows kept that are not what they must be, and rows that ought to be kept and are not. */
const DIFFERENCES = `select count(*) from (
  (table kept.declarations except table kept.declarations_now) union all
  (table kept.declarations_now except table kept.declarations)) different`;

const kept = (url: string, id: string) =>
  ask(url, `select to_jsonb(k) from kept.declarations k where id = '${id}'`) as Promise<Record<
    string,
    unknown
  > | null>;

/** An ECT in training with a provider that the school asked for and that has not confirmed. */
async function asked(story: Story) {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const school = await aSchool(story);
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, expressionOfInterest: activeLeadProvider });
  const declaration = await aDeclaration(story, { training });
  return { activeLeadProvider, school, ect, training, declaration };
}

describe('what is kept of a declaration follows', () => {
  test('its own state', async ({ database, story }) => {
    const { declaration, activeLeadProvider, school } = await asked(story);
    expect(await kept(database.ownerUrl, declaration.id)).toMatchObject({
      active_lead_provider_id: activeLeadProvider.id,
      school_id: school.id,
      role: 'ect',
      declaration_type: 'started',
      state: 'no_payment',
      declaration_date: '2025-09-01',
    });
    await story.change(DeclarationRecord, declaration, { paymentStatus: 'voided' });
    expect(await kept(database.ownerUrl, declaration.id)).toMatchObject({ state: 'voided' });
  });

  test('a partnership that confirms another provider than the one asked for', async ({ database, story }) => {
    const { declaration, training, school } = await asked(story);
    const other = await anActiveLeadProvider(story, { year: 2025 });
    const partnership = await aPartnership(story, { school, activeLeadProvider: other });
    await story.change(TrainingPeriodRecord, training, { schoolPartnershipId: partnership.id });
    expect(await kept(database.ownerUrl, declaration.id)).toMatchObject({
      active_lead_provider_id: other.id,
    });
  });

  test('a partnership that turns to another provider', async ({ database, story }) => {
    const school = await aSchool(story);
    const partnership = await aPartnership(story, {
      school,
      activeLeadProvider: await anActiveLeadProvider(story, { year: 2025 }),
    });
    const mentor = await aMentor(story, { school, startedOn: '2025-09-01' });
    const declaration = await aDeclaration(story, {
      training: await aTrainingPeriod(story, { mentor, partnership }),
    });
    const other = await anActiveLeadProvider(story, { year: 2025 });
    const pairing = await aPairing(story, { activeLeadProvider: other });
    await story.change(SchoolPartnershipRecord, partnership, {
      leadProviderDeliveryPartnershipId: pairing.id,
    });
    expect(await kept(database.ownerUrl, declaration.id)).toMatchObject({
      active_lead_provider_id: other.id,
      school_id: school.id,
      role: 'mentor',
    });
  });

  test('a stay that was at another school', async ({ database, story }) => {
    const { declaration, ect } = await asked(story);
    const other = await aSchool(story);
    await story.change(EctAtSchoolPeriodRecord, ect, { schoolId: other.id });
    expect(await kept(database.ownerUrl, declaration.id)).toMatchObject({ school_id: other.id });
  });

  test('a declaration that is removed', async ({ database, story }) => {
    const { declaration } = await asked(story);
    await story.remove(DeclarationRecord, declaration);
    expect(await kept(database.ownerUrl, declaration.id)).toBeUndefined();
  });

  test('rows of one deed that come in the opposite order', async ({ database, story }) => {
    const { activeLeadProvider, training, declaration } = await asked(story);
    const id = randomUUID();
    await story.system.perform(async (em) => {
      await em.execute(
        `insert into declarations (id, teacher_id, training_period_id, role, declaration_type, declaration_date, delivery_partner_when_created_id)
         select ?, teacher_id, ?, role, 'retained-1', declaration_date, delivery_partner_when_created_id from declarations where id = ?`,
        [id, id, declaration.id],
      );
      await em.execute(
        `insert into training_periods (id, teacher_id, ect_at_school_period_id, started_on, finished_on, training_programme,
           expression_of_interest_id, schedule_id)
         select ?, teacher_id, ect_at_school_period_id, date '2025-09-01', date '2025-09-30', training_programme,
           expression_of_interest_id, schedule_id from training_periods where id = ?`,
        [id, training.id],
      );
      await em.execute(`update training_periods set started_on = date '2025-10-01' where id = ?`, [
        training.id,
      ]);
    });
    expect(await kept(database.ownerUrl, id)).toMatchObject({
      active_lead_provider_id: activeLeadProvider.id,
    });
  });

  test('everything that these tests did', async ({ database }) => {
    expect(Number(await ask(database.ownerUrl, 'select count(*) from kept.declarations'))).toBeGreaterThan(4);
    expect(Number(await ask(database.ownerUrl, DIFFERENCES))).toBe(0);
  });
});
