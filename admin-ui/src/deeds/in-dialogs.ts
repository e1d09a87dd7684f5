import { code, late } from '../parts/late.tsx';

/** What only the dialogs of deeds need. It comes once a page that offers deeds is at rest, or with the first dialog. */
export const dialogs = code(() => import('./dialog-code.ts'));

export const DeedDialog = late(dialogs, 'DeedDialog');
export const AmountsField = late(dialogs, 'AmountsField');
export const ChoiceField = late(dialogs, 'ChoiceField');
export const DateBoxField = late(dialogs, 'DateBoxField');
export const DayField = late(dialogs, 'DayField');
export const FigureField = late(dialogs, 'FigureField');
export const ManyField = late(dialogs, 'ManyField');
export const MentorField = late(dialogs, 'MentorField');
export const SchoolField = late(dialogs, 'SchoolField');
export const SelectField = late(dialogs, 'SelectField');
export const StatementField = late(dialogs, 'StatementField');
export const TextField = late(dialogs, 'TextField');
export const TrainingField = late(dialogs, 'TrainingField');
