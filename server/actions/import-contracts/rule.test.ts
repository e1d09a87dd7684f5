import { describe, expect, test } from 'vitest';
import type { ProviderContracts } from '../../domain/set-up/compare-contracts.ts';
import { decide } from './rule.ts';

const provider: ProviderContracts = {
  activeLeadProviderId: 'alp',
  leadProviderId: 'lp',
  name: 'Ambition',
  contractYear: 2026,
  contractType: 'ecf',
  frozen: false,
  capacities: [],
  bandIds: [],
  versions: [],
};
const NAMES = [
  'lead_provider,cohort,vat,recruitment_target,set_up_fee,monthly_service_fee,uplift_fee',
  'mentor_recruitment_target,mentor_fee,band_a_places,band_a_price,band_a_output_share',
  'band_b_places,band_b_price,band_b_output_share',
].join();
const GOOD = 'ambition,2026,20,"1,000",0,,100,,,500,800,60,50,700.5,75%';

/** Cells with commas are quoted, as a spreadsheet saves them. */
const cellsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|([^,]+)|(?<=^|,)(?=,|$)/g)].map(([, a, b]) => a ?? b ?? '');
const file = (...lines: string[]) => ({
  fileName: 'a.csv',
  sha256: '',
  header: NAMES.split(','),
  lines: lines.map((line, at) => ({ line: at + 2, cells: cellsOf(line) })),
});
const decided = (...lines: string[]) =>
  decide({ names: ['Ambition'], providers: [provider] }, file(...lines));

test('a line is read in pounds and percent, in whatever way a spreadsheet writes them', () => {
  expect(decided(GOOD)).toMatchObject({
    outcome: {
      report: { lines: 1, added: 1, refused: [] },
      deeds: [
        {
          is: 'made',
          asked: {
            terms: {
              vatPercent: '20',
              recruitmentTarget: 1000,
              setupFeePence: 0n,
              monthlyServiceFeePence: null,
              upliftFeePence: 10_000n,
              mentorFeePence: null,
              bands: [
                { capacity: 500, pricePence: 80_000n, outputPercent: '60' },
                { capacity: 50, pricePence: 70_050n, outputPercent: '75' },
              ],
            },
          },
        },
      ],
    },
  });
});

describe('a line is refused', () => {
  test.for([
    ['when a percentage may be a share', GOOD.replace(',20,', ',0.2,'), 'could be a share or a percentage'],
    ['when pounds have three decimals', GOOD.replace('700.5', '700.555'), 'band_b_price must be pounds'],
    ['when a band has no price', GOOD.replace('700.5', ''), 'band_b needs its places, its price'],
    ['when band A is left out', GOOD.replace('500,800,60', ',,'), 'band_a is empty, and band_b is not'],
    ['when the terms cannot be used', GOOD.replace(',50,', ',0,'), 'Band B must have from 1'],
    ['when mentors have no fee but a target', GOOD.replace('100,,', '100,9,'), 'together'],
  ] as const)('%s', ([, line, because]) => {
    const decision = decided(line, GOOD.replace('ambition', 'somebody'));
    expect(decision).toMatchObject({ agreed: false, refusal: { code: 'no-line-to-import' } });
    const both = decide(
      { names: ['Ambition', 'Best'], providers: [provider, { ...provider, name: 'Best' }] },
      file(line, GOOD.replace('ambition', 'Best')),
    );
    expect(both).toMatchObject({
      outcome: { report: { added: 1, refused: [{ line: 2, because: expect.stringContaining(because) }] } },
    });
  });

  test('when another says something else of the same contract, and then neither is used', () => {
    const other = GOOD.replace('700.5', '701');
    expect(decided(GOOD, other)).toMatchObject({ refusal: { code: 'no-line-to-import' } });
    expect(decided(GOOD, GOOD)).toMatchObject({ outcome: { report: { added: 1, refused: [{ line: 3 }] } } });
  });
});

test('a file without a line is not imported', () => {
  expect(decided()).toMatchObject({ refusal: { code: 'file-is-empty' } });
});
