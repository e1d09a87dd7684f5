import { plusDays } from './days.ts';
import type { Story } from './stage.ts';

export const storiesOfMentors: readonly Story[] = [
  {
    name: 'Maeve Murphy',
    shows: 'A mentor in training with several ECTs: end her stay and they are left without a mentor',
    tell(stage, maeve) {
      const stay = stage.lives.stay('mentor', maeve, stage.school('Ashgrove'), stage.yearsAgo(3));
      stage.mentors.set(stay.school, stay);
      stage.declareAll(
        stage.lives.training(stay, stage.provider('Ambition', stage.year - 1), { from: stage.yearsAgo(1) }),
      );
    },
  },
  {
    name: 'Malcolm Mbeki',
    shows: 'A second mentor at Ashgrove Academy: change somebody’s mentor to him, and his training begins',
    tell(stage, malcolm) {
      stage.lives.stay('mentor', malcolm, stage.school('Ashgrove'), stage.yearsAgo(1));
    },
  },
  {
    name: 'Bernadette Boyle',
    shows: 'A mentor whose first mentor training was years ago, with nothing left to declare',
    tell(stage, bernadette) {
      const stay = stage.lives.stay('mentor', bernadette, stage.school('Beechcroft'), stage.yearsAgo(4));
      stage.mentors.set(stay.school, stay);
      stage.declareAll(
        stage.lives.training(stay, stage.provider('Teach First', stage.year - 3), {
          from: stage.yearsAgo(3),
          to: stage.yearsAgo(1),
        }),
      );
    },
  },
  {
    name: 'Noor Nasser',
    shows:
      'A mentor open at three schools and in training at none: funding was used up in the early roll-out',
    facts: {
      mentor_became_ineligible_for_funding_on: '2021-04-19',
      mentor_became_ineligible_for_funding_reason: 'completed_during_early_roll_out',
    },
    tell(stage, noor) {
      for (const [index, school] of ['Cliffside', 'Dovecote', 'Elmsworth'].entries()) {
        const stay = stage.lives.stay(
          'mentor',
          noor,
          stage.school(school),
          plusDays(stage.yearsAgo(2), index * 40),
        );
        stage.mentors.set(stay.school, stay);
      }
    },
  },
  {
    name: 'Omar Osman',
    shows:
      'A mentor who completed and was paid for: void the declaration and it is clawed back, and he can be funded again',
    facts: { mentor_became_ineligible_for_funding_reason: 'completed_declaration_received' },
    tell(stage, omar) {
      const completed = stage.ago(130);
      const stay = stage.lives.stay('mentor', omar, stage.school('Fordingham'), stage.yearsAgo(1));
      stage.mentors.set(stay.school, stay);
      const training = stage.lives.training(stay, stage.provider('UCL', stage.year - 1), { to: completed });
      stage.declare(training, 'started', { on: plusDays(training.from, 20) });
      stage.declare(training, 'completed', { on: completed, sent: plusDays(completed, 2) });
      omar.row['mentor_became_ineligible_for_funding_on'] = completed;
    },
  },
  {
    name: 'Petra Popescu',
    shows: 'A mentor whose completed declaration is not paid yet: void it, and no money moves',
    facts: { mentor_became_ineligible_for_funding_reason: 'completed_declaration_received' },
    tell(stage, petra) {
      const completed = stage.ago(6);
      const stay = stage.lives.stay('mentor', petra, stage.school('Fordingham'), stage.yearsAgo(1));
      const training = stage.lives.training(stay, stage.provider('Ambition', stage.year - 1), {
        to: completed,
      });
      stage.declare(training, 'started', { on: plusDays(training.from, 25) });
      stage.declare(training, 'completed', { on: completed, sent: stage.ago(3) });
      petra.row['mentor_became_ineligible_for_funding_on'] = completed;
    },
  },
  {
    name: 'Leonard Lam',
    shows: 'A mentor reported as leaving next month: cancel it, or see what it ends',
    tell(stage, leonard) {
      const stay = stage.lives.stay(
        'mentor',
        leonard,
        stage.school('Gatehouse'),
        stage.yearsAgo(1),
        stage.ahead(30),
        'moved_school',
      );
      stage.mentors.set(stay.school, stay);
      stage.lives.training(stay, stage.provider('Best Practice', stage.year - 1));
    },
  },
  {
    name: 'Rita Raman',
    shows: 'A mentor who took over part-way, on a replacement schedule',
    tell(stage, rita) {
      const stay = stage.lives.stay('mentor', rita, stage.school('Hollybank'), plusDays(stage.september, 20));
      stage.mentors.set(stay.school, stay);
      stage.lives.training(stay, stage.provider('Education Development'), {
        identifier: 'ecf-replacement-september',
      });
    },
  },
  {
    name: 'Declan Doyle',
    shows: 'A mentor whose training is deferred: resume it',
    tell(stage, declan) {
      const stay = stage.lives.stay('mentor', declan, stage.school('Elmsworth'), stage.yearsAgo(1));
      stage.lives.training(stay, stage.provider('Teach First', stage.year - 1), {
        to: stage.ago(60),
        deferred: 'parental_leave',
      });
    },
  },
];
