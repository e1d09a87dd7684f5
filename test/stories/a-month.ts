import { aContract } from './contracts.ts';
import { aDeclaration } from './declarations.ts';
import { anEctAtSchool, aTeacher } from './people.ts';
import { aLeadProvider, anActiveLeadProvider } from './providers.ts';
import { aSchool } from './schools.ts';
import { aStatement } from './statements.ts';
import type { Story } from './story.ts';
import { aTrainingPeriod } from './training.ts';

const FUNDED = new Date('2025-09-01T09:00:00Z');

/** Who is paid for March 2026, how many ECTs of theirs have started, and what that comes to with £1,000 of service fee and VAT. */
export const ofTheMonth = [
  { name: 'Alder', starts: 1, total: '£1,344.00' },
  { name: 'Beech', starts: 2, total: '£1,488.00' },
  { name: 'Cedar', starts: 3, total: '£1,632.00' },
  { name: 'Damson', starts: 1, total: '£1,344.00' },
  { name: 'Elm', starts: 2, total: '£1,488.00' },
  { name: 'Fir', starts: 4, total: '£1,776.00' },
  { name: 'Gorse', starts: 1, total: '£1,344.00' },
  { name: 'Hazel', starts: 0, total: '£1,200.00' },
  { name: 'Ivy', starts: 0, total: '£1,200.00', feeType: 'service' },
] as const;

/** More were recruited than 150% of its target: whoever submits its statement must say who agreed. */
export const OVER_TARGET = 'Fir';

/** Its statement pays no outputs, where the others' of the month do: that, too, must be said. */
export const SERVICE_ONLY = 'Ivy';

/**
 * Nine lead providers of 2025 on 2 March 2026: their March statements, which closed on 28 February, and their April
 * statements, which are open. A start is worth £120, and £144 with VAT.
 */
export const aMonth = (story: Story) =>
  story.together(async (told) => {
    const school = await aSchool(told, { name: 'Hill School' });
    for (const { name, starts, ...facts } of ofTheMonth) {
      const leadProvider = await aLeadProvider(told, { name });
      const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025, leadProvider });
      const recruitmentTarget = name === OVER_TARGET ? 2 : 100;
      await aContract(told, {
        activeLeadProvider,
        banded: { monthlyServiceFee: 100_000n, recruitmentTarget },
      });
      const march = await aStatement(told, {
        activeLeadProvider,
        year: 2026,
        month: 3,
        feeType: 'output',
        ...facts,
      });
      await aStatement(told, { activeLeadProvider, year: 2026, month: 4 });
      for (let one = 1; one <= starts; one++) {
        const teacher = await aTeacher(told, {
          name: `${name} Starter ${one}`,
          ectFirstBecameEligibleForTrainingAt: FUNDED,
        });
        const ect = await anEctAtSchool(told, { teacher, school, startedOn: '2025-09-01' });
        const training = await aTrainingPeriod(told, { ect, activeLeadProvider, year: 2025 });
        await aDeclaration(told, { training, statement: march, paymentStatus: 'eligible' });
      }
    }
    return ofTheMonth;
  });
