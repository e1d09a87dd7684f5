import { expect, test } from 'vitest';
import { storedTermsInWords } from './words-of-terms.ts';

const terms = {
  vatPercent: '20',
  recruitmentTarget: 49,
  setupFeePence: '73500',
  monthlyServiceFeePence: null,
  upliftFeePence: '0',
  mentorRecruitmentTarget: null,
  mentorFeePence: null,
  bands: [
    { capacity: 25, pricePence: '64300', outputPercent: '60' },
    { capacity: 17, pricePence: '56584', outputPercent: '57.5' },
  ],
};

test('terms are read as words, what is not in them is left out', () => {
  expect(storedTermsInWords(terms)).toBe(
    'VAT 20%; recruitment target 49; set-up fee £735.00; monthly service fee worked out; uplift fee £0.00; band A: 25 places at £643.00, 60% for outputs; band B: 17 places at £565.84, 57.5% for outputs',
  );
  expect(
    storedTermsInWords({
      ...terms,
      monthlyServiceFeePence: '123456',
      mentorRecruitmentTarget: 16,
      mentorFeePence: '100000',
    }),
  ).toContain(
    'monthly service fee £1,234.56; uplift fee £0.00; mentors’ recruitment target 16; mentor fee £1,000.00',
  );
});
