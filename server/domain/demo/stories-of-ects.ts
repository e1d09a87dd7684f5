import { plusDays } from './days.ts';
import type { Story } from './stage.ts';

export const storiesOfEcts: readonly Story[] = [
  {
    name: 'Ada Adeyemi',
    shows:
      'An ECT with mentor, training and induction, all under way: every deed on a stay can be tried on her',
    tell: (stage, ada) => void stage.usual(ada, 'Ashgrove', 'Ambition'),
  },
  {
    name: 'Amir Abbasi',
    shows: 'The same at the same school: change his mentor from Maeve Murphy to Malcolm Mbeki',
    tell: (stage, amir) => void stage.usual(amir, 'Ashgrove', 'Ambition', stage.yearsAgo(1)),
  },
  {
    name: 'Bruno Bianchi',
    shows: 'A school-led ECT with an open induction: no provider, nothing to declare, nothing to defer',
    tell(stage, bruno) {
      stage.lives.training(stage.ect(bruno, 'Beechcroft', stage.september), null);
      stage.lives.induction(bruno, stage.september, null, null, { schoolLed: true });
    },
  },
  {
    name: 'Carys Davies',
    shows: 'Training deferred for parental leave: resume it. Defer again, and the refusal says why not',
    tell(stage, carys) {
      const stay = stage.ect(carys, 'Cliffside', stage.yearsAgo(1));
      stage.lives.induction(carys, plusDays(stay.from, 3));
      stage.declareAll(
        stage.lives.training(stay, stage.provider('UCL', stage.year - 1), {
          to: stage.ago(80),
          deferred: 'parental_leave',
        }),
      );
    },
  },
  {
    name: 'Dele Danjuma',
    shows: 'Withdrawn by the provider while the stay goes on: resume, or see the school-led way',
    tell(stage, dele) {
      const stay = stage.ect(dele, 'Dovecote', stage.yearsAgo(1));
      stage.lives.induction(dele, plusDays(stay.from, 8));
      stage.declareAll(
        stage.lives.training(stay, stage.provider('Teach First', stage.year - 1), {
          to: stage.ago(45),
          withdrawn: 'other',
        }),
      );
    },
  },
  {
    name: 'Esme Ellis',
    shows: 'Reported as leaving in a month: cancel it',
    tell(stage, esme) {
      const stay = stage.ect(esme, 'Elmsworth', stage.yearsAgo(1), stage.ahead(30), 'moved_school');
      stage.lives.induction(esme, plusDays(stay.from, 5));
      stage.declareAll(stage.lives.training(stay, stage.provider('Best Practice', stage.year - 1)));
    },
  },
  {
    name: 'Farid Farouk',
    shows: 'Left two weeks ago: the past leaving can be cancelled, since nothing came after it',
    tell(stage, farid) {
      const stay = stage.ect(
        farid,
        'Fordingham',
        stage.yearsAgo(1),
        stage.ago(14),
        'left_teaching_profession',
      );
      stage.lives.induction(farid, plusDays(stay.from, 5), stage.ago(14));
      stage.declareAll(stage.lives.training(stay, stage.provider('Ambition', stage.year - 1)));
    },
  },
  {
    name: 'Greta Gustafsson',
    shows: 'Passed, with every declaration from started to completed: a whole life',
    tell(stage, greta) {
      const from = stage.yearsAgo(3);
      const to = plusDays(from, 700);
      const stay = stage.ect(greta, 'Gatehouse', from, to);
      stage.lives.induction(greta, plusDays(from, 2), to, 'pass');
      stage.declareAll(stage.lives.training(stay, stage.provider('Education Development', stage.year - 3)));
    },
  },
  {
    name: 'Hana Hussain',
    shows: 'Only an expression of interest: training waits for the provider to confirm a partnership',
    tell(stage, hana) {
      const stay = stage.ect(hana, 'Hollybank', stage.september);
      stage.lives.training(stay, stage.provider('National Institute'), { asked: true });
    },
  },
  {
    name: 'Idris Iqbal',
    shows: 'Joins in three weeks: leaving him is deleting what has not begun',
    tell(stage, idris) {
      const stay = stage.ect(idris, 'Ashgrove', stage.ahead(21));
      stage.lives.training(stay, stage.provider('Ambition'));
    },
  },
  {
    name: 'Tess Today',
    shows: 'Began today: changes of today are made in place, not by ending yesterday what began today',
    tell(stage, tess) {
      const stay = stage.ect(tess, 'Beechcroft', stage.today);
      stage.lives.training(stay, stage.provider('Teach First'));
    },
  },
];
