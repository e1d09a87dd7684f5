import { periodInWords } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { OutcomeTag, WhenTag } from '../parts/statuses.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

export function InductionTab({ teacher }: { teacher: TeacherOnPage }) {
  return (
    <Panel heading="Induction periods">
      <FactTable
        caption="Induction periods, newest first"
        columns={['Appropriate body', 'When', 'Terms', 'Programme', 'Outcome']}
        empty="No appropriate body has claimed this person's induction."
        rows={teacher.inductionPeriods.map((period) => ({
          key: period.id,
          cells: [
            <RecordLink place="appropriate-bodies" record={period.appropriateBody} />,
            periodInWords(period.startedOn, period.finishedOn),
            period.numberOfTerms ?? <Missing>Not finished</Missing>,
            programmes[period.inductionProgramme] ?? period.inductionProgramme,
            period.outcome ? (
              <OutcomeTag outcome={period.outcome} />
            ) : period.finishedOn ? (
              'Released'
            ) : (
              <WhenTag period={period} />
            ),
          ],
        }))}
      />
    </Panel>
  );
}

const programmes: Readonly<Record<string, string>> = {
  fip: 'Full induction programme',
  cip: 'Core induction programme',
  diy: 'School-designed',
  unknown: 'Not known',
  pre_september_2021: 'Before September 2021',
};
