import { useAsked } from '../data/useAsked.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { periodInWords } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Pages, usePages } from '../parts/Pages.tsx';
import { People } from '../parts/People.tsx';
import { Personal } from '../parts/Personal.tsx';
import { WhenTag } from '../parts/statuses.tsx';
import { SchoolEctsDocument, SchoolMentorsDocument } from './stay-queries.ts';

/** Every ECT who ever was at the school, a stay each. */
export function EctsTab({ id }: { id: string }) {
  const pages = usePages('ECTs');
  const asked = useAsked(SchoolEctsDocument, { id, page: pages.input });
  return (
    <AskedPanel heading="ECTs now and ever" headingRef={pages.headingRef} asked={asked}>
      {({ school }) =>
        school && (
          <Stays
            pages={pages}
            total={school.ects.total}
            others="Mentors"
            rows={school.ects.items.map((stay) => ({
              ...stay,
              people: stay.mentorshipPeriods.map(({ mentor }) => mentor.teacher),
            }))}
          />
        )
      }
    </AskedPanel>
  );
}

/** Every mentor who ever was at the school, a stay each. */
export function MentorsTab({ id }: { id: string }) {
  const pages = usePages('mentors');
  const asked = useAsked(SchoolMentorsDocument, { id, page: pages.input });
  return (
    <AskedPanel heading="Mentors now and ever" headingRef={pages.headingRef} asked={asked}>
      {({ school }) =>
        school && (
          <Stays
            pages={pages}
            total={school.mentors.total}
            others="Mentees"
            rows={school.mentors.items.map((stay) => ({
              ...stay,
              people: stay.mentorshipPeriods.map(({ ect }) => ect.teacher),
            }))}
          />
        )
      }
    </AskedPanel>
  );
}

interface Person {
  readonly id: string;
  readonly name?: string | null;
}

interface Props {
  pages: ReturnType<typeof usePages>;
  others: string;
  total: number;
  rows: readonly {
    readonly id: string;
    readonly startedOn: string;
    readonly finishedOn?: string | null;
    readonly teacher: Person & { readonly trn?: string | null };
    readonly people: readonly Person[];
  }[];
}

function Stays({ pages, others, total, rows }: Props) {
  return (
    <>
      <FactTable
        caption={`Every stay of ${pages.what} here, newest first`}
        columns={['Name', 'TRN', 'When', 'State', others]}
        empty={
          total > 0
            ? `There are ${total.toLocaleString('en-GB')} stays and none on this page.`
            : 'Nobody has been registered here in this role.'
        }
        rows={rows.map((stay) => ({
          key: stay.id,
          cells: [
            <People people={[stay.teacher]} />,
            <Personal>{stay.teacher.trn}</Personal>,
            periodInWords(stay.startedOn, stay.finishedOn),
            <WhenTag period={stay} />,
            <People people={stay.people} />,
          ],
        }))}
      />
      <Pages of={pages} total={total} />
    </>
  );
}
