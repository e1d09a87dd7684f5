import { actions } from '../../server/actions/index.ts';
import {
  ActiveLeadProviderBandRecord,
  ContractBandedFeeStructureBandTermRecord,
  ContractBandedFeeStructureRecord,
  ContractRecord,
} from '../../server/records/contract.record.ts';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { LeadProviderRecord } from '../../server/records/lead-provider.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import type { Random } from '../as-at/random.ts';
import { aDeclaration, anAdjustment } from '../stories/index.ts';
import type { Scene, SealedDesk } from './sealed-desk.ts';

type Edit = (desk: SealedDesk, scene: Scene, random: Random) => Promise<unknown>;

/** One of the declarations on a statement, or a record that is not there. */
async function onIt({ client }: SealedDesk, statementId: string, random: Random): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from declarations where payment_statement_id = $1 order by id`,
    [statementId],
  );
  return rows.length > 0 ? random.one(rows).id : '00000000-0000-7000-8000-000000000000';
}

const structureOf = ({ story }: SealedDesk, { statement }: Scene) =>
  story.find(ContractBandedFeeStructureRecord, { contractId: statement.contractId });

const anAmount = (statementId: string, random: Random) => ({
  statementId,
  paymentType: 'A correction',
  category: 'other',
  direction: random.one(['add', 'deduct']),
  amountPence: BigInt(100 + random.below(90_000)),
});

/** What people do later by the door. */
const byTheDoor: Record<string, Edit> = {
  'void what was paid': async (desk, { statement }, random) =>
    desk.does('support', actions.voidDeclaration, {
      declarationId: await onIt(desk, statement.id, random),
    }),
  'void what is to come': async (desk, { april }, random) =>
    desk.does('support', actions.voidDeclaration, { declarationId: await onIt(desk, april.id, random) }),
  async undo(desk, _scene, random) {
    const { rows } = await desk.client.query<{ id: string }>(
      `select id from audit.events where action in ('void-declaration', 'record-payment') order by id desc limit 5`,
    );
    if (rows.length === 0) return 'refused';
    return desk.does(random.one(['support', 'finance']), actions.reverseEvent, {
      eventId: random.one(rows).id,
    });
  },
  'adjust a later month': (desk, { april }, random) =>
    desk.does('finance', actions.addAdjustment, anAmount(april.id, random)),
  'adjust what was authorised': (desk, { statement }, random) =>
    desk.does('finance', actions.addAdjustment, anAmount(statement.id, random)),
  pay: (desk, { statement }, random) =>
    desk.does('finance', actions.recordPayment, {
      statementId: statement.id,
      reference: `BACS ${random.below(1e6)}`,
      paidOn: '2026-03-02',
    }),
};

/** What changes under it: terms, names, dates. */
const underIt: Record<string, Edit> = {
  'change a price': async (desk, scene, random) => {
    const { id } = await structureOf(desk, scene);
    const term = await desk.story.find(ContractBandedFeeStructureBandTermRecord, {
      bandedFeeStructureId: id,
    });
    return desk.story.change(ContractBandedFeeStructureBandTermRecord, term, {
      feePerDeclaration: BigInt(50_000 + random.below(90_000)),
    });
  },
  'change the target': async (desk, scene, random) =>
    desk.story.change(ContractBandedFeeStructureRecord, await structureOf(desk, scene), {
      recruitmentTarget: random.below(200),
      setupFee: BigInt(random.below(500_000)),
    }),
  'change the ceiling': async ({ story }, { activeLeadProvider }, random) => {
    const band = await story.find(ActiveLeadProviderBandRecord, {
      activeLeadProviderId: activeLeadProvider.id,
    });
    return story.change(ActiveLeadProviderBandRecord, band, { capacity: 1 + random.below(200) });
  },
  'change the VAT rate': ({ story }, { statement }, random) =>
    story.change(ContractRecord, { id: statement.contractId }, { vatRate: random.one(['0.2', '0.15', '0']) }),
  'rename the provider': ({ story }, { leadProvider }, random) =>
    story.change(LeadProviderRecord, leadProvider, { name: `Renamed ${random.below(1e9)}` }),
  'rename the teacher': ({ story }, { teacher }, random) =>
    story.change(TeacherRecord, teacher, { trsLastName: `Renamed ${random.below(1e6)}` }),
  'move the day of payment': ({ story }, { statement }, random) =>
    story.change(StatementRecord, statement, { paymentDate: random.day('2026-01-02', 28) }),
};

/** What the database must not let happen, whoever writes. */
export const never: Record<string, Edit> = {
  'undo the authorisation': ({ story }, { statement }) =>
    story.change(StatementRecord, statement, { status: 'payable' }),
  'add a declaration to it': ({ story }, { statement, training }) =>
    aDeclaration(story, { training, statement, declarationType: 'completed', paymentStatus: 'paid' }),
  'add an adjustment to it': ({ story }, { statement }) => anAdjustment(story, { statement }),
  'take a declaration off it': async (desk, { statement }, random) =>
    desk.story.change(
      DeclarationRecord,
      { id: await onIt(desk, statement.id, random) },
      { paymentStatus: 'voided' },
    ),
  'rewrite its version': async ({ story }, { statement }) =>
    story.change(
      StatementVersionRecord,
      await story.find(StatementVersionRecord, { statementId: statement.id }),
      { contentSha256: 'a'.repeat(64) },
    ),
  'add a version to it': async (desk, { statement }) => {
    const { contents, sha256, total, number } = await desk.versionOf(statement.id);
    return desk.story.add(StatementVersionRecord, {
      statementId: statement.id,
      number: number + 1,
      contents,
      contentSha256: sha256,
      totalPence: BigInt(total),
    });
  },
};

export const edits: Record<string, Edit> = { ...byTheDoor, ...underIt, ...never };
