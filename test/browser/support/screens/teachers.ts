import { PAST, screen, type Screen } from './screen.ts';
import type { World } from '../world.ts';

const teacherAt = (tab: string) => (world: World) => `/teachers/${world.teacher.id}/show${tab}`;
const newcomerAt = (tab: string) => (world: World) => `/teachers/${world.newcomer.id}/show${tab}`;

/** Teachers: the list, the page and its tabs, now, in the past, and compared. */
export const teachers: readonly Screen[] = [
  screen('teachers', () => '/teachers', 'Teachers', ['Teachers']),
  screen('teachers, none found', () => '/teachers?filter={"leftTo":"1999-01-01"}', 'Teachers'),
  screen('teacher', teacherAt(''), 'Ada Lovelace', ['Teacher']),
  screen('teacher, training', teacherAt('/training'), 'Ada Lovelace', ['TrainingDeeds']),
  screen('teacher, school', teacherAt('/school'), 'Ada Lovelace', ['StayDeeds']),
  screen('teacher, induction', teacherAt('/induction'), 'Ada Lovelace'),
  screen('teacher, declarations', teacherAt('/declarations'), 'Ada Lovelace'),
  screen('teacher, history', teacherAt('/history'), 'Ada Lovelace', ['RecordHistory']),
  screen('teacher, unknown part', teacherAt('/nothing'), 'Ada Lovelace'),
  screen('teacher, to a developer', teacherAt(''), /^Teacher …/, [], 'developer'),
  screen('newcomer', newcomerAt(''), 'Hedy Lamarr'),
  ...['/training', '/school', '/induction', '/declarations', '/history'].flatMap((tab) => [
    screen(`newcomer${tab}`, newcomerAt(tab), 'Hedy Lamarr'),
    screen(`teacher${tab} in the past`, teacherAt(`${tab}${PAST}`), 'Ada Lovelace'),
  ]),
  screen('teacher in the past', teacherAt(PAST), 'Ada Lovelace', ['Teacher']),
  screen('teacher nobody knew then', teacherAt('?knownOn=2020-01-01'), 'Not there yet'),
  screen('teacher on no day', teacherAt('?trueOn=2026-02-30'), 'There is a problem'),
  screen('teacher, to compare', ({ teacher }) => `/teachers/${teacher.id}/compare`, /^Compare /),
  screen(
    'teacher compared',
    ({ teacher }) => `/teachers/${teacher.id}/compare?fromTrueOn=2025-08-01`,
    /^Compare Ada Lovelace/,
    ['Compare'],
  ),
];
