import { screen, type Screen } from './screen.ts';

/** Declarations: the list, the page, and one to try. */
export const declarations: readonly Screen[] = [
  screen('declarations', () => '/declarations', 'Declarations', ['Declarations']),
  screen(
    'declaration, to compare',
    ({ declaration }) => `/declarations/${declaration.id}/compare`,
    /^Compare /,
  ),
  screen(
    'declaration',
    ({ declaration }) => `/declarations/${declaration.id}/show`,
    'Started declaration of Ada Lovelace',
    ['Declaration', 'DeclarationDeeds', 'RecordHistory'],
  ),
  screen(
    'declaration in the past',
    ({ declaration }) => `/declarations/${declaration.id}/show?trueOn=${new Date().toJSON().slice(0, 10)}`,
    'Started declaration of Ada Lovelace',
  ),
  screen('try a declaration', ({ teacher }) => `/teachers/${teacher.id}/declare`, 'Ada Lovelace', [
    'TeacherToDeclare',
  ]),
  screen(
    'declaration, tried',
    ({ teacher }) => `/teachers/${teacher.id}/declare?type=started&date=2026-03-03`,
    'Ada Lovelace',
    ['TryDeclaration'],
  ),
  screen(
    'declaration to try of a newcomer',
    ({ newcomer }) => `/teachers/${newcomer.id}/declare`,
    'Hedy Lamarr',
  ),
];
