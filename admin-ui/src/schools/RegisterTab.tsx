import Box from '@mui/material/Box';
import { useAsked } from '../data/useAsked.ts';
import type { SchoolRegisterQuery } from '../gql/graphql.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { dayInWords, shortDay } from '../parts/days.ts';
import { Facts, Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Personal } from '../parts/Personal.tsx';
import { type SchoolOnPage, SchoolRegisterDocument } from './school-queries.ts';

/** What the national register says of the school, the schools it is linked with, and the extra funding it earns. */
export function RegisterTab({ school }: { school: SchoolOnPage }) {
  const asked = useAsked(SchoolRegisterDocument, { id: school.id });
  return (
    <>
      <AskedPanel heading="In the national register" asked={asked}>
        {({ school: found }) => found && <RegisterFacts school={school} register={found.register} />}
      </AskedPanel>
      {/* What comes above it later would push it away. */}
      {(asked.data || asked.error) && <LinkedSchools links={school.register.links} />}
      {asked.data?.school && <Funding years={asked.data.school.fundingYears} />}
    </>
  );
}

function LinkedSchools({ links }: { links: SchoolOnPage['register']['links'] }) {
  return (
    <Panel heading="Linked schools">
      <FactTable
        caption="Schools it came from or went into, as the register has them"
        columns={['School', 'URN', 'Link', 'From']}
        empty="The register links this school with no other."
        rows={links.map((link) => ({
          key: link.urn,
          cells: [
            link.school ? (
              <Link to={`/schools/${link.school.id}/show`}>{link.name ?? `URN ${link.urn}`}</Link>
            ) : (
              (link.name ?? <Missing>Not in the register we hold</Missing>)
            ),
            link.urn,
            link.linkType,
            link.linkedOn ? shortDay(link.linkedOn) : <Missing />,
          ],
        }))}
      />
    </Panel>
  );
}

type Found = NonNullable<SchoolRegisterQuery['school']>;

function Funding({ years }: { years: Found['fundingYears'] }) {
  return (
    <Panel heading="Extra funding">
      <FactTable
        caption="Uplifts by contract period, newest first"
        columns={['Contract period', 'Pupil premium', 'Sparsity']}
        empty="No extra funding has been recorded for this school in any contract period."
        rows={years.map((year) => ({
          key: String(year.contractPeriodYear),
          cells: [
            year.contractPeriodYear,
            year.pupilPremiumUplift ? 'Yes' : 'No',
            year.sparsityUplift ? 'Yes' : 'No',
          ],
        }))}
      />
    </Panel>
  );
}

function RegisterFacts({ school, register }: { school: SchoolOnPage; register: Found['register'] }) {
  const { pupilsOnRoll, website } = register;
  return (
    <Box sx={twoColumns}>
      <Facts
        facts={[
          ['URN', school.urn],
          ['UK provider reference', register.ukprn],
          ['Establishment number', register.establishmentNumber],
          ['Opened', school.openedOn && dayInWords(school.openedOn)],
          ['Closed', school.closedOn ? dayInWords(school.closedOn) : <Missing>Not closed</Missing>],
          ['Address', [...register.addressLines, school.town, school.postcode].filter(Boolean).join(', ')],
          ['Local authority', `${school.localAuthorityName} (${register.localAuthorityCode})`],
        ]}
      />
      <Facts
        facts={[
          ['District', register.administrativeDistrictName],
          ['In England', register.inEngland ? 'Yes' : 'No'],
          ['Section 41 approved', register.section41Approved ? 'Yes' : 'No'],
          ['Pupils on roll', pupilsOnRoll?.toLocaleString('en-GB')],
          ['Website', website],
          ['School’s email', <Personal>{register.primaryContactEmail}</Personal>],
          ['Another email', <Personal>{register.secondaryContactEmail}</Personal>],
        ]}
      />
    </Box>
  );
}

const twoColumns = {
  display: 'grid',
  columnGap: 2.5,
  rowGap: { xs: 0.25, sm: 0.75 },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
} as const;
