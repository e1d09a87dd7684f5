import { describe, expect } from 'vitest';
import {
  ActiveLeadProviderBandRecord,
  BandCeilingRecord,
  ContractBandedFeeStructureBandTermRecord,
  ContractBandedFeeStructureRecord,
  ContractFlatRateFeeStructureRecord,
  ContractRecord,
} from '../../server/records/contract.record.ts';
import { aContract, anActiveLeadProvider, aStatement, type Story, test } from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

const aProvider = (story: Story, year = 2025) => anActiveLeadProvider(story, { year });

describe('a contract', () => {
  test('has banded fees, and a flat rate for mentors from 2025 and only then', async ({ story }) => {
    const [before, after] = [await aProvider(story, 2024), await aProvider(story, 2025)];
    const name = 'contract-has-the-fees-of-its-type';
    const bare = story.add(ContractRecord, {
      activeLeadProviderId: before.id,
      contractType: 'ecf',
      vatRate: '0.2',
    });
    expect(await refusalOf(bare)).toBe(name);

    const ecf = await aContract(story, { activeLeadProvider: before });
    const flatRate = { contractId: ecf.id, recruitmentTarget: 1, feePerDeclaration: 1n };
    expect(await refusalOf(story.add(ContractFlatRateFeeStructureRecord, flatRate))).toBe(name);
    expect(await refusalOf(story.change(ContractRecord, ecf, { contractType: 'ittecf_ectp' }))).toBe(name);

    const ittecf = await aContract(story, { activeLeadProvider: after });
    const its = await story.find(ContractFlatRateFeeStructureRecord, { contractId: ittecf.id });
    expect(await refusalOf(story.remove(ContractFlatRateFeeStructureRecord, its))).toBe(name);
    expect(
      await refusalOf(story.add(ContractFlatRateFeeStructureRecord, { ...flatRate, contractId: ittecf.id })),
    ).toBe('one-flat-rate-a-contract');
  });

  test('charges VAT from none to all', async ({ story }) => {
    const activeLeadProvider = await aProvider(story);
    const at = (vatRate: string) => refusalOf(aContract(story, { activeLeadProvider, vatRate }));
    expect(await at('-0.0001')).toBe('contracts-vat-rate-check');
    expect(await at('1.0001')).toBe('contracts-vat-rate-check');
    expect(await at('0')).toBe('nothing');
  });

  test('prices each band once, above nothing, its shares making a whole', async ({ story }) => {
    const activeLeadProvider = await aProvider(story);
    const contract = await aContract(story, {
      activeLeadProvider,
      bands: [{ capacity: 1, feePerDeclaration: 1n }],
    });
    const structure = await story.find(ContractBandedFeeStructureRecord, { contractId: contract.id });
    const bandOf = (capacity: number, allocationOrder: number) =>
      story.add(ActiveLeadProviderBandRecord, {
        activeLeadProviderId: activeLeadProvider.id,
        allocationOrder,
        capacity,
      });
    expect(await refusalOf(bandOf(0, 2))).toBe('active-lead-provider-bands-capacity-check');
    expect(await refusalOf(bandOf(10, 1))).toBe('band-order-is-unique');
    const band = await bandOf(10, 2);
    const price = (facts: { feePerDeclaration?: bigint; serviceFeeRatio?: string }) =>
      refusalOf(
        story.add(ContractBandedFeeStructureBandTermRecord, {
          bandedFeeStructureId: structure.id,
          bandId: band.id,
          feePerDeclaration: 1n,
          outputFeeRatio: '0.6',
          serviceFeeRatio: '0.4',
          ...facts,
        }),
      );
    expect(await price({ feePerDeclaration: 0n })).toBe(
      'contract-banded-fee-structure-band-te-fee-per-declaration-check',
    );
    expect(await price({ serviceFeeRatio: '0.4001' })).toBe('output-and-service-shares-make-a-whole');
    expect(await price({})).toBe('nothing');
    expect(await price({})).toBe('band-has-one-price-a-contract');
  });

  test('prices and raises only bands of its own provider and year', async ({ story }) => {
    const [activeLeadProvider, other] = [await aProvider(story), await aProvider(story)];
    const statement = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    await aContract(story, { activeLeadProvider: other });
    const [own, foreign] = await Promise.all(
      [activeLeadProvider, other].map(({ id }) =>
        story.find(ActiveLeadProviderBandRecord, { activeLeadProviderId: id }),
      ),
    );
    const raise = (band: { id: string } | undefined) =>
      refusalOf(
        story.add(BandCeilingRecord, {
          bandId: band?.id ?? '',
          fromStatementId: statement.id,
          capacity: 200,
        }),
      );
    expect(await raise(foreign)).toBe('band-is-of-the-same-provider');
    expect(await raise(own)).toBe('nothing');
    expect(await raise(own)).toBe('one-ceiling-a-band-and-statement');

    const structure = await story.find(ContractBandedFeeStructureRecord, {
      contractId: statement.contractId,
    });
    const priced = story.add(ContractBandedFeeStructureBandTermRecord, {
      bandedFeeStructureId: structure.id,
      bandId: foreign?.id ?? '',
      feePerDeclaration: 1n,
      outputFeeRatio: '1',
      serviceFeeRatio: '0',
    });
    expect(await refusalOf(priced)).toBe('band-is-of-the-same-provider');
  });
});

test('money is exact at any size, and ratios keep their digits', async ({ story }) => {
  const activeLeadProvider = await aProvider(story);
  const contract = await aContract(story, {
    activeLeadProvider,
    vatRate: '0.1750',
    banded: { setupFee: 9_007_199_254_740_993n },
  });
  const structure = await story.find(ContractBandedFeeStructureRecord, { contractId: contract.id });
  expect(structure.setupFee).toBe(9_007_199_254_740_993n);
  expect((await story.find(ContractRecord, { id: contract.id })).vatRate).toBe('0.1750');
});
