import { describe, expect, test } from 'vitest';
import { declarationTypes } from '../declaration.ts';
import { checkAdjustment } from './adjustment.ts';
import {
  type Contract,
  faultsOf,
  paidBy,
  percentage,
  priceBands,
  sharesFromPercentage,
  takenBy,
} from './contract.ts';
import { exact, exactText } from './exact.ts';
import { BANDED_PROPORTION, bandedFee, FLAT_PROPORTION, flatFee, standardProportions } from './fees.ts';
import { contractValue, historicUpliftCap, historicUpliftTotal } from './historic-uplift-cap.ts';
import { serviceFeeBlock } from './other-blocks.ts';
import { serviceFeeShares } from './service-fee.ts';

const contract: Contract = {
  id: '2024',
  contractType: 'ecf',
  vatRate: exact('0.20'),
  recruitmentTarget: 0,
  setupFee: exact('0'),
  monthlyServiceFee: null,
  upliftFeePerDeclaration: exact('0'),
  mentorFee: null,
  bandTerms: [{ letter: 'A', price: exact('0.01'), outputRatio: exact('1'), serviceRatio: exact('0') }],
};
const bands = [{ letter: 'A', capacity: 10 }];

describe('PAY-02, PAY-04 and Q12, terms that can be used', () => {
  test('the smallest allowed values are allowed', () => {
    expect(faultsOf(contract, bands)).toEqual([]);
    expect(faultsOf({ ...contract, vatRate: exact('1'), monthlyServiceFee: exact('0') }, bands)).toEqual([]);
    expect(faultsOf({ ...contract, contractType: 'ittecf_ectp', mentorFee: exact('0.01') }, bands)).toEqual(
      [],
    );
  });

  const below = exact('-0.01');
  const term = { letter: 'A', price: exact('1'), outputRatio: exact('0.6'), serviceRatio: exact('0.4') };
  test.each<[string, Partial<Contract>]>([
    ['The VAT rate must be from 0 to 1.', { vatRate: exact('1.0001') }],
    ['The VAT rate must be from 0 to 1.', { vatRate: below }],
    ['The recruitment target must be 0 or more.', { recruitmentTarget: -1 }],
    ['The set-up fee must be £0 or more.', { setupFee: below }],
    ['The monthly service fee must be £0 or more.', { monthlyServiceFee: below }],
    ['The uplift fee must be £0 or more.', { upliftFeePerDeclaration: below }],
    ['A contract from 2025 on needs a mentor fee.', { contractType: 'ittecf_ectp' }],
    ['A contract before 2025 has no mentor fee.', { mentorFee: exact('1') }],
    ['Band A has no terms in this contract.', { bandTerms: [] }],
    ['The price of band A must be more than £0.', { bandTerms: [{ ...term, price: exact('0') }] }],
    ['The price of band A must be more than £0.', { bandTerms: [{ ...term, price: below }] }],
    [
      'The output and service shares of band A must add up to 100%.',
      { bandTerms: [{ ...term, serviceRatio: exact('0.39') }] },
    ],
    [
      'The output and service shares of band A must add up to 100%.',
      { bandTerms: [{ ...term, outputRatio: exact('1.1'), serviceRatio: exact('-0.1') }] },
    ],
    [
      'The output and service shares of band A must add up to 100%.',
      { bandTerms: [{ ...term, outputRatio: exact('-0.1'), serviceRatio: exact('1.1') }] },
    ],
    ['Band B is not a band of this lead provider.', { bandTerms: [term, { ...term, letter: 'B' }] }],
  ])('%s', (sentence, change) => {
    expect(faultsOf({ ...contract, ...change }, bands)).toEqual([sentence]);
  });

  test('each band is held to its own terms', () => {
    const two = [...bands, { letter: 'B', capacity: 5 }];
    const own = { ...term, letter: 'B' };
    expect(faultsOf({ ...contract, bandTerms: [term, own] }, two)).toEqual([]);
    expect(faultsOf({ ...contract, bandTerms: [own] }, two)).toEqual([
      'Band A has no terms in this contract.',
    ]);
    const dearer = { ...contract, bandTerms: [own, { ...term, price: exact('7') }] };
    expect(priceBands(two, dearer).map(({ letter, price }) => `${letter} ${exactText(price)}`)).toEqual([
      'A 7',
      'B 1',
    ]);
  });

  test('a mentor fee of nothing is a fault from 2025 on', () => {
    const flat = { ...contract, contractType: 'ittecf_ectp' as const };
    expect(faultsOf({ ...flat, mentorFee: exact('0') }, bands)).toEqual([
      'The mentor fee must be more than £0.',
    ]);
    expect(faultsOf({ ...flat, mentorFee: below }, bands)).toEqual(['The mentor fee must be more than £0.']);
  });

  test('terms and ceilings are put together by letter, in band order', () => {
    const [priced] = priceBands(bands, contract);
    expect(priced).toEqual({
      letter: 'A',
      capacity: 10,
      price: exact('0.01'),
      outputRatio: exact('1'),
      serviceRatio: exact('0'),
    });
  });

  test('mentors are in the bands before 2025 and apart from then on', () => {
    expect([
      paidBy('ecf', 'mentor'),
      paidBy('ecf', 'ect'),
      paidBy('ittecf_ectp', 'mentor'),
      paidBy('ittecf_ectp', 'ect'),
    ]).toEqual(['banded', 'banded', 'flat', 'banded']);
    const taken = declarationTypes.map((type) => takenBy('ittecf_ectp', { role: 'mentor', type }));
    expect(taken).toEqual(['flat', null, null, null, null, 'flat', null, null, null]);
    expect(takenBy('ecf', { role: 'mentor', type: 'retained-1' })).toBe('banded');
  });

  test('a whole output percentage sets both shares, half a percent up (PAY-04)', () => {
    expect(sharesFromPercentage(exact('34.56'))).toEqual({
      outputRatio: exact('0.35'),
      serviceRatio: exact('0.65'),
    });
    expect(sharesFromPercentage(exact('34.5')).outputRatio).toEqual(exact('0.35'));
    expect(percentage(exact('0.125'))).toBe(13n);
  });
});

describe('PAY-11, fees', () => {
  test('the six standard outputs earn the whole output share; extensions come on top', () => {
    expect(exactText(standardProportions())).toBe('1');
    expect(exactText(BANDED_PROPORTION['extended-1'])).toBe('0.15');
  });

  test.each(declarationTypes)('%s in a £995 band at 60%%', (type) => {
    const fee = exactText(bandedFee(type, { price: exact('995'), outputRatio: exact('0.6') }));
    expect(fee).toBe(type === 'started' || type === 'completed' ? '119.4' : '89.55');
  });

  test('a mentor earns half for started and half for completed', () => {
    expect(exactText(flatFee('started', exact('1001')))).toBe('500.5');
    expect(exactText(flatFee('completed', exact('1001')))).toBe('500.5');
    expect(
      exactText(flatFee('started', exact('100'), { started: exact('0.25'), completed: exact('0.75') })),
    ).toBe('25');
  });

  test('proportions that do not add up to 1 are refused', () => {
    expect(() => flatFee('started', exact('1'), { ...FLAT_PROPORTION, completed: exact('0.6') })).toThrow(
      'must add up to exactly 1',
    );
  });
});

describe('PAY-12, the monthly service fee', () => {
  const band = (letter: string, capacity: number, price: string, serviceRatio = '0.4') => ({
    letter,
    capacity,
    price: exact(price),
    serviceRatio: exact(serviceRatio),
  });
  const standard = [
    band('A', 2000, '995'),
    band('B', 2000, '979'),
    band('C', 2000, '966'),
    band('D', 600, '966', '0'),
  ];
  const fee = (recruitmentTarget: number, monthlyServiceFee: string | null = null) =>
    serviceFeeBlock(
      {
        recruitmentTarget,
        setupFee: exact('149651'),
        monthlyServiceFee: monthlyServiceFee === null ? null : exact(monthlyServiceFee),
      },
      standard,
    );

  test('the target above the last band earns nothing, and band D has no service fee', () => {
    expect(exactText(fee(7000).amount)).toBe('2202349/29');
    expect(exactText(fee(6000).amount)).toBe('2202349/29');
  });

  test('the set-up fee comes off only as far as the target fills band A', () => {
    expect(
      exactText(
        serviceFeeShares({ recruitmentTarget: 500, setupFee: exact('149651') }, standard).at(-1)?.amount ??
          exact('0'),
      ),
    ).toBe('-149651/116');
    expect(fee(500).parts.map(({ key }) => key)).toEqual([
      'band-A',
      'band-B',
      'band-C',
      'band-D',
      'set-up-fee',
    ]);
    expect(fee(500).parts.at(-1)).toMatchObject({
      label: 'Set-up fee recovered',
      rule: 'PAY-12',
      working: { people: 500, capacity: 2000 },
    });
  });

  test('a given fee is the fee, also when it is nothing', () => {
    expect(exactText(fee(7000, '123.45').amount)).toBe('123.45');
    expect(exactText(fee(7000, '0').amount)).toBe('0');
  });

  test('without bands there is nothing to compute', () => {
    expect(serviceFeeShares({ recruitmentTarget: 5, setupFee: exact('10') }, [])).toEqual([]);
  });
});

describe('PAY-30, adjustments', () => {
  const code = (name: string, amount: string | null) => {
    const decision = checkAdjustment(name, amount === null ? null : exact(amount));
    return decision.agreed ? 'agreed' : decision.refusal.code;
  };

  test('both limits are allowed, and fractions of a penny', () => {
    expect(checkAdjustment('x', exact('1'))).toEqual({ agreed: true, outcome: 'valid' });
    expect([
      code('x', '1000000'),
      code('x', '-1000000'),
      code('x', '0.001'),
      code('x'.repeat(500), '1'),
    ]).toEqual(Array(4).fill('agreed'));
  });

  test.each([
    ['', '1', 'no-name'],
    ['  ', '1', 'no-name'],
    ['x'.repeat(501), '1', 'long-name'],
    ['x', null, 'no-amount'],
    ['x', '0', 'zero'],
    ['x', '1000000.01', 'too-much'],
    ['x', '-1000000.01', 'too-little'],
  ])('%s with %s is refused: %s', (name, amount, refusal) => {
    expect(code(name, amount)).toBe(refusal);
    const decision = checkAdjustment(name, amount === null ? null : exact(amount));
    expect(decision).toMatchObject({ refusal: { because: expect.stringMatching(/^[A-Z].{20,}\.$/) } });
  });
});

describe('PAY-28, the historic uplift cap', () => {
  test('5% of the contract value, rounded up to the next £100', () => {
    expect(exactText(historicUpliftCap(exact('3000')))).toBe('200');
    expect(exactText(historicUpliftCap(exact('4000')))).toBe('200');
    expect(exactText(historicUpliftCap(exact('4000.01')))).toBe('300');
  });

  test('the contract value is the full price of the target in the bands', () => {
    expect(
      exactText(
        contractValue(3, [
          { capacity: 2, price: exact('10') },
          { capacity: 5, price: exact('7') },
        ]),
      ),
    ).toBe('27');
  });

  test('additions are paid up to what earlier uplift left of the cap, and never less than nothing', () => {
    const capped = (previousNet: number, additions: number) =>
      exactText(historicUpliftTotal(exact('1000'), exact('100'), { previousNet, additions }));
    expect([capped(0, 3), capped(8, 3), capped(11, 3), capped(7, 3)]).toEqual(['300', '200', '0', '300']);
  });
});
