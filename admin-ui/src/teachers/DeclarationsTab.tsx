import { WhyNotPayable } from '../declarations/WhyNotPayable.tsx';
import { addressOfTrial } from '../declaring/tried.ts';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { declarationTypeInWords, roleInWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { DeclarationTag } from '../parts/statuses.tsx';
import { WhyPlace } from '../parts/Why.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

export function DeclarationsTab({ teacher }: { teacher: TeacherOnPage }) {
  return (
    <Panel
      heading="Declarations"
      aside={
        <Link to={addressOfTrial(teacher.id)} data-screen-only>
          Try a declaration
        </Link>
      }
    >
      <WhyPlace>
        <FactTable
          caption="Declarations, newest first"
          columns={[
            'Declaration',
            'Date',
            'As',
            'Lead provider',
            'State',
            'Payment statement',
            'Clawback statement',
          ]}
          empty="No lead provider has declared anything of this person. Declarations come through the lead provider API."
          rows={teacher.declarations.map((declaration) => ({
            key: declaration.id,
            cells: [
              <Link to={`/declarations/${declaration.id}/show`}>
                {declarationTypeInWords(declaration.declarationType)}
              </Link>,
              shortDay(declaration.declarationDate),
              roleInWords(declaration.role),
              <RecordLink place="lead-providers" record={declaration.leadProvider} />,
              <>
                <DeclarationTag {...declaration} />{' '}
                <WhyNotPayable
                  declaration={declaration}
                  which={`${declarationTypeInWords(declaration.declarationType)} of ${shortDay(declaration.declarationDate)}`}
                />
              </>,
              <RecordLink place="statements" record={declaration.paymentStatement} />,
              <RecordLink place="statements" record={declaration.clawbackStatement} />,
            ],
          }))}
        />
      </WhyPlace>
    </Panel>
  );
}
