import { plusDays } from './days.ts';
import type { Story } from './stage.ts';

/** ECTs whose course took a turn. */
export const storiesOfCourses: readonly Story[] = [
  {
    name: 'Juno Jansen',
    shows: 'Transferred between schools half-way, with the same provider',
    tell(stage, juno) {
      const moved = plusDays(stage.yearsAgo(1), 200);
      const before = stage.ect(juno, 'Cliffside', stage.yearsAgo(1), plusDays(moved, -1), 'moved_school');
      const after = stage.ect(juno, 'Ashgrove', moved);
      stage.lives.induction(juno, plusDays(before.from, 4));
      const provider = stage.provider('Ambition', stage.year - 1);
      stage.declareAll(stage.lives.training(before, provider), stage.lives.training(after, provider));
    },
  },
  {
    name: 'Kofi Kwarteng',
    shows: 'Two schools with two months between them, and a new provider at the second: gaps are legal',
    tell(stage, kofi) {
      const before = stage.ect(
        kofi,
        'Dovecote',
        stage.yearsAgo(2),
        plusDays(stage.yearsAgo(2), 250),
        'career_break',
      );
      const after = stage.ect(kofi, 'Elmsworth', plusDays(stage.yearsAgo(2), 312));
      stage.lives.induction(kofi, plusDays(before.from, 4), before.to);
      stage.lives.induction(kofi, plusDays(after.from, 4));
      stage.declareAll(
        stage.lives.training(before, stage.provider('UCL', stage.year - 2)),
        stage.lives.training(after, stage.provider('Teach First', stage.year - 2)),
      );
    },
  },
  {
    name: 'Leila Lopes',
    shows: 'Changed lead provider from one day to the next, and kept the mentor',
    tell(stage, leila) {
      const stay = stage.ect(leila, 'Ashgrove', stage.yearsAgo(1));
      const changed = plusDays(stay.from, 150);
      stage.lives.induction(leila, plusDays(stay.from, 4));
      stage.declareAll(
        stage.lives.training(stay, stage.provider('UCL', stage.year - 1), {
          to: changed,
          withdrawn: 'changed_lead_provider',
        }),
        stage.lives.training(stay, stage.provider('Ambition', stage.year - 1), {
          from: plusDays(changed, 1),
        }),
      );
    },
  },
  {
    name: 'Viktor Varga',
    shows: 'Two appropriate bodies with a gap between them, while training went on',
    tell(stage, viktor) {
      const { lives } = stage;
      const stay = stage.ect(viktor, 'Fordingham', stage.yearsAgo(1));
      const [first, second] = lives.world.bodies;
      lives.induction(viktor, stay.from, plusDays(stay.from, 90), null, {
        ...(first && { bodyId: first.id }),
        terms: 1,
      });
      lives.induction(viktor, plusDays(stay.from, 130), null, null, second ? { bodyId: second.id } : {});
      stage.declareAll(lives.training(stay, stage.provider('Best Practice', stage.year - 1)));
    },
  },
  {
    name: 'Xenia Xu',
    shows: 'Failed her induction a year ago',
    tell(stage, xenia) {
      const from = stage.yearsAgo(3);
      const stay = stage.ect(xenia, 'Hollybank', from, plusDays(from, 705));
      stage.lives.induction(xenia, from, stay.to, 'fail');
      stage.lives.training(stay, stage.provider('Teach First', stage.year - 3));
    },
  },
  {
    name: 'Odile Osgood',
    shows: 'A stay of one single day',
    tell(stage, odile) {
      const day = plusDays(stage.september, 2);
      stage.lives.training(stage.ect(odile, 'Gatehouse', day, day, 'other'), stage.provider('Best Practice'));
    },
  },
  {
    name: 'Nadia Nowak',
    shows: 'Nobody mentors her: give her a mentor',
    tell(stage, nadia) {
      const stay = stage.lives.stay('ect', nadia, stage.school('Ashgrove'), stage.september);
      stage.lives.induction(nadia, stay.from);
      stage.declareAll(stage.lives.training(stay, stage.provider('Ambition')));
    },
  },
  {
    name: 'Perran Pascoe',
    shows: 'At a school that is about to close',
    tell: (stage, perran) => void stage.usual(perran, 'Juniper Lane', 'Teach First'),
  },
  {
    name: 'Ingrid Isaksen',
    shows: 'At an independent school without section 41 approval: only what runs there may go on',
    tell(stage, ingrid) {
      const stay = stage.ect(ingrid, 'Laurel House', stage.september);
      const national = stage.lives.world.bodies.find((body) => body.national);
      stage.lives.induction(ingrid, stay.from, null, null, {
        schoolLed: true,
        ...(national && { bodyId: national.id }),
      });
      stage.lives.training(stay, null);
    },
  },
  {
    name: 'Quentin Quartey',
    shows: 'An ECT once, and a mentor at the same school now: two roles, two training records',
    tell(stage, quentin) {
      const from = stage.yearsAgo(3);
      const stay = stage.ect(quentin, 'Beechcroft', from, plusDays(from, 690));
      stage.lives.induction(quentin, from, stay.to, 'pass');
      stage.declareAll(stage.lives.training(stay, stage.provider('Ambition', stage.year - 3)));
      stage.lives.stay('mentor', quentin, stay.school, stage.september);
    },
  },
];
