import { plusDays, yearOf } from './days.ts';
import type { Story } from './stage.ts';

export const storiesOfDeclarations: readonly Story[] = [
  {
    name: 'Rosa Romero',
    shows: 'A retained-2 was clawed back and declared again: one refund, one new payment',
    tell(stage, rosa) {
      const from = stage.yearsAgo(3);
      const stay = stage.ect(rosa, 'Ashgrove', from);
      stage.lives.induction(rosa, from);
      const training = stage.lives.training(stay, stage.provider('Ambition', stage.year - 3));
      for (const { type, on } of stage.reached(training)) {
        if (type !== 'retained-2') stage.declare(training, type, { on });
        else {
          stage.declare(training, type, { on, sent: plusDays(on, 2), fate: 'clawed back' });
          stage.declare(training, type, { on, sent: plusDays(on, 400) });
        }
      }
    },
  },
  {
    name: 'Sol Santos',
    shows: 'A paid declaration waits for clawback on the next statement',
    tell(stage, sol) {
      const stay = stage.ect(sol, 'Cliffside', stage.yearsAgo(1));
      stage.lives.induction(sol, stay.from);
      const training = stage.lives.training(stay, stage.provider('UCL', stage.year - 1));
      stage.declare(training, 'started', {
        on: plusDays(stay.from, 20),
        fate: 'clawed back',
        sent: plusDays(stay.from, 22),
      });
    },
  },
  {
    name: 'Tara Thapa',
    shows: 'A started declaration was voided before payment, and another one made: only one counts',
    tell(stage, tara) {
      const stay = stage.ect(tara, 'Dovecote', stage.september);
      stage.lives.induction(tara, stay.from);
      const training = stage.lives.training(stay, stage.provider('Teach First'));
      stage.declare(training, 'started', { on: stage.ago(12), fate: 'voided', sent: stage.ago(10) });
      stage.declare(training, 'started', { on: stage.ago(8), sent: stage.ago(7) });
    },
  },
  {
    name: 'Uzma Umar',
    shows: 'Declared, but no body has claimed her: submitted, and on no statement',
    tell(stage, uzma) {
      const stay = stage.ect(uzma, 'Elmsworth', stage.september);
      const training = stage.lives.training(stay, stage.provider('Best Practice'));
      stage.declare(training, 'started', { on: plusDays(stay.from, 15) });
    },
  },
  {
    name: 'Padma Pillai',
    shows: 'Payable on a statement that finance is about to authorise: voiding it changes the total',
    tell(stage, padma) {
      const stay = stage.ect(padma, 'Fordingham', stage.yearsAgo(1));
      stage.lives.induction(padma, stay.from);
      const provider = stage.provider('Education Development', stage.year - 1);
      const waiting = provider.outputs.findLast(
        ({ status, deadline }) => status === 'open' && deadline < stage.today,
      );
      const training = stage.lives.training(stay, provider);
      const on = plusDays(waiting?.deadline ?? stage.today, -15);
      stage.declare(training, 'started', { on: on > stay.from ? on : stay.from, sent: plusDays(on, 5) });
    },
  },
  {
    name: 'Zelda Zhang',
    shows: 'Paid in a year whose payments are frozen: there is no later statement to claw back on',
    tell(stage, zelda) {
      const stay = stage.ect(zelda, 'Gatehouse', '2022-09-01', '2024-07-10');
      stage.lives.induction(zelda, '2022-09-05', '2024-07-10', 'pass');
      stage.declareAll(stage.lives.training(stay, stage.provider('UCL', 2022)));
    },
  },
  {
    name: 'Yusuf Yilmaz',
    shows: 'Began in 2021, whose payments are frozen, and goes on in 2024 on an extended schedule',
    facts: { ect_payments_frozen_year: 2021 },
    tell(stage, yusuf) {
      const stay = stage.ect(yusuf, 'Hollybank', '2021-09-06');
      stage.lives.induction(yusuf, '2021-09-06');
      const first = stage.lives.training(stay, stage.provider('Teach First', 2021), { to: '2024-06-17' });
      const second = stage.lives.training(stay, stage.provider('Teach First', 2024), {
        from: '2024-06-18',
        identifier: 'ecf-extended-september',
      });
      stage.declareAll(first);
      stage.declare(second, 'extended-1', { on: '2024-11-04' });
    },
  },
  {
    name: 'Ulla Ulrichsen',
    shows: 'A started declaration with both uplifts: paid once, not twice',
    tell(stage, ulla) {
      const stay = stage.ect(ulla, 'Ashgrove', '2023-09-01', '2025-07-04');
      stage.lives.induction(ulla, '2023-09-04', '2025-07-04', 'pass');
      const training = stage.lives.training(stay, stage.provider('Ambition', 2023));
      stage.declare(training, 'started', {
        on: '2023-10-02',
        uplift: { pupilPremium: true, sparsity: true },
      });
    },
  },
  {
    name: 'Dorcas Dube',
    shows: 'A declaration dated before her training began: a fault of the data to find',
    tell(stage, dorcas) {
      const stay = stage.ect(dorcas, 'Beechcroft', stage.yearsAgo(1));
      stage.lives.induction(dorcas, stay.from);
      const training = stage.lives.training(stay, stage.provider('Teach First', yearOf(stay.from)));
      stage.declare(training, 'started', { on: plusDays(stay.from, -25) });
    },
  },
];
