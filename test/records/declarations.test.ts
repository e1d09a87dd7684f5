import { describe, expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { SchoolPartnershipRecord } from '../../server/records/school.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  aPairing,
  aPartnership,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  aUser,
  providersOf,
  type Story,
  test,
} from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

const anEctInTraining = async (story: Story) =>
  aTrainingPeriod(story, { ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }) });

const providerOf = async (story: Story, { schoolPartnershipId }: TrainingPeriodRecord) =>
  (await providersOf(story, schoolPartnershipId ?? '')).activeLeadProvider;

describe('one live declaration of a type for a teacher in a role (6.10)', () => {
  test('whichever training it is on', async ({ story }) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const first = await aTrainingPeriod(story, { ect, finishedOn: '2025-12-31' });
    const second = await aTrainingPeriod(story, { ect, startedOn: '2026-01-01' });
    await aDeclaration(story, { training: first });
    expect(await refusalOf(aDeclaration(story, { training: second }))).toBe('one-live-declaration');
    expect(await refusalOf(aDeclaration(story, { training: second, declarationType: 'retained-1' }))).toBe(
      'nothing',
    );
  });

  test('as an ECT and another as a mentor', async ({ story }) => {
    const teacher = await aTeacher(story);
    const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
    const mentor = await aMentor(story, { teacher, startedOn: '2025-09-01' });
    await aDeclaration(story, { training: await aTrainingPeriod(story, { ect }) });
    const asMentor = aDeclaration(story, { training: await aTrainingPeriod(story, { mentor }) });
    expect(await refusalOf(asMentor)).toBe('nothing');
  });

  test('once the last is voided or put up for clawback, in one deed too', async ({ story }) => {
    const training = await anEctInTraining(story);
    const first = await aDeclaration(story, { training });
    await story.together(async (deed) => {
      await aDeclaration(deed, { training });
      await deed.change(DeclarationRecord, first, { paymentStatus: 'voided' });
    });
    const activeLeadProvider = await providerOf(story, training);
    const clawback = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    await aDeclaration(story, { training, declarationType: 'retained-1', clawback });
    const again = aDeclaration(story, { training, declarationType: 'retained-1' });
    expect(await refusalOf(again)).toBe('nothing');
  });
});

describe('payment', () => {
  test.for(['eligible', 'payable', 'paid'] as const)(
    '%s is on a statement',
    async (paymentStatus, { story }) => {
      const training = await anEctInTraining(story);
      const without = aDeclaration(story, { training, paymentStatus, paymentStatementId: null });
      expect(await refusalOf(without)).toBe('payable-declaration-has-a-statement');
      expect(await refusalOf(aDeclaration(story, { training, paymentStatus }))).toBe('nothing');
    },
  );

  test('is by the lead provider and year of the training (INV-17, 6.8)', async ({ story }) => {
    const training = await anEctInTraining(story);
    const other = await anActiveLeadProvider(story, { year: 2025 });
    const statement = await aStatement(story, { activeLeadProvider: other, month: 4, year: 2026 });
    const name = 'declaration-is-paid-by-the-provider-of-its-training';
    const wrong = { training, statement, paymentStatus: 'eligible' } as const;
    expect(await refusalOf(aDeclaration(story, wrong))).toBe(name);
    expect(await refusalOf(aDeclaration(story, { ...wrong, paymentStatus: 'voided' }))).toBe('nothing');
    expect(await refusalOf(aDeclaration(story, { training, clawback: statement }))).toBe(name);
  });

  test('holds the training and its partnership to that provider afterwards', async ({ story }) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(story, { ect });
    const declaration = await aDeclaration(story, { training, paymentStatus: 'paid' });
    const other = await anActiveLeadProvider(story, { year: 2025 });
    const partnership = await aPartnership(story, {
      school: { id: ect.schoolId },
      activeLeadProvider: other,
    });
    const pairing = await aPairing(story, { activeLeadProvider: other });
    const moveTraining = () =>
      refusalOf(story.change(TrainingPeriodRecord, training, { schoolPartnershipId: partnership.id }));
    const movePartnership = () =>
      refusalOf(
        story.change(
          SchoolPartnershipRecord,
          { id: training.schoolPartnershipId ?? '' },
          { leadProviderDeliveryPartnershipId: pairing.id },
        ),
      );
    const name = 'declaration-is-paid-by-the-provider-of-its-training';
    expect(await moveTraining()).toBe(name);
    expect(await movePartnership()).toBe(name);
    await story.change(DeclarationRecord, declaration, { paymentStatus: 'voided' });
    expect(await moveTraining()).toBe('nothing');
  });
});

describe('clawback', () => {
  test('is of what was paid, on a statement, and only then', async ({ story }) => {
    const training = await anEctInTraining(story);
    const activeLeadProvider = await providerOf(story, training);
    const clawback = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    const unpaid = aDeclaration(story, { training, clawback, paymentStatus: 'payable' });
    expect(await refusalOf(unpaid)).toBe('only-paid-declarations-are-clawed-back');
    const nowhere = aDeclaration(story, { training, clawback, clawbackStatementId: null });
    expect(await refusalOf(nowhere)).toBe('clawback-has-a-statement');
    const unsaid = aDeclaration(story, { training, clawback, clawbackStatus: 'no_clawback' });
    expect(await refusalOf(unsaid)).toBe('clawback-has-a-statement');
    expect(await refusalOf(aDeclaration(story, { training, clawback, clawbackStatus: 'clawed_back' }))).toBe(
      'nothing',
    );
  });
});

describe('what a declaration says', () => {
  test('is of the teacher and role of its training, whose delivery partner it keeps', async ({ story }) => {
    const training = await anEctInTraining(story);
    const name = 'declaration-has-the-teacher-and-role-of-its-training';
    expect(await refusalOf(aDeclaration(story, { training, role: 'mentor' }))).toBe(name);
    expect(await refusalOf(aDeclaration(story, { training, teacherId: (await aTeacher(story)).id }))).toBe(
      name,
    );
    const [declaration, other] = [await aDeclaration(story, { training }), await anEctInTraining(story)];
    const { deliveryPartner } = await providersOf(story, other.schoolPartnershipId ?? '');
    const changed = { deliveryPartnerWhenCreatedId: deliveryPartner.id };
    expect(await refusalOf(story.change(DeclarationRecord, declaration, changed))).toBe(
      'agreed-terms-stay-as-they-are',
    );
  });

  test('names a mentorship of the ECT declared for', async ({ story }) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const mentor = await aMentor(story, { school: { id: ect.schoolId }, startedOn: '2025-09-01' });
    const mentorship = await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
    const [others, mentors, own] = [
      await anEctInTraining(story),
      await aTrainingPeriod(story, { mentor }),
      await aTrainingPeriod(story, { ect }),
    ];
    expect(await refusalOf(aDeclaration(story, { training: others, mentorship }))).toBe(
      'declared-mentorship-is-of-the-teacher',
    );
    expect(await refusalOf(aDeclaration(story, { training: mentors, mentorship }))).toBe(
      'only-ects-declare-a-mentorship',
    );
    expect(await refusalOf(aDeclaration(story, { training: own, mentorship }))).toBe('nothing');
  });

  test.for(['sparsityUplift', 'pupilPremiumUplift'] as const)(
    'earns %s only when started',
    async (uplift, { story }) => {
      const training = await anEctInTraining(story);
      const retained = aDeclaration(story, { training, declarationType: 'retained-1', [uplift]: true });
      expect(await refusalOf(retained)).toBe('uplift-only-on-started');
      expect(await refusalOf(aDeclaration(story, { training, [uplift]: true }))).toBe('nothing');
    },
  );

  test('when and by whom it was voided is said together', async ({ story }) => {
    const training = await anEctInTraining(story);
    const person = await aUser(story, { role: 'finance' });
    const voided = { training, paymentStatus: 'voided', voidedByUserId: person.id } as const;
    await expect(aDeclaration(story, voided)).rejects.toThrow('void_has_person_and_time');
    await aDeclaration(story, { ...voided, voidedByUserAt: new Date('2026-01-31T12:00:00Z') });
  });
});
