/** All that stands in the dialogs of deeds, in one go: a dialog never opens without its fields. */
export { AmountsField } from '../fields/AmountsField.tsx';
export { ChoiceField } from '../fields/ChoiceField.tsx';
export { DateBoxField } from '../fields/DateBoxField.tsx';
export { DayField } from '../fields/DayField.tsx';
export { FigureField } from '../fields/FigureField.tsx';
export { ManyField } from '../fields/ManyField.tsx';
export { MentorField } from '../fields/MentorField.tsx';
export { SchoolField } from '../fields/SchoolField.tsx';
export { SelectField } from '../fields/SelectField.tsx';
export { StatementField } from '../fields/StatementField.tsx';
export { TextField } from '../fields/TextField.tsx';
export { TrainingField } from '../fields/TrainingField.tsx';
export { DeedDialog } from './DeedDialog.tsx';
