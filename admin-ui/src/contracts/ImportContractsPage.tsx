import Box from '@mui/material/Box';
import { useState } from 'react';
import { ImportContracts } from '../actions/import-contracts.tsx';
import { type GivenFile, uploadContracts } from '../data/upload.ts';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { ChooseFile } from '../imports/ChooseFile.tsx';
import { FileReport } from '../imports/FileReport.tsx';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { NoPermission } from '../pages/NoPermission.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { differenceInWords } from '../parts/money.ts';
import { Panel } from '../parts/Panel.tsx';
import {
  ContractFileDocument,
  type DeedOfLine,
  MayImportContractsDocument,
} from './contract-file-queries.ts';

/** Choose a file of contracts, see what each of its lines would do and what it would cost, import it. */
export function ImportContractsPage() {
  const { data, error, refetch } = useAsked(MayImportContractsDocument, {});
  const [file, setFile] = useState<GivenFile | null>(null);
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  const { allowed, because } = data?.mayImportContracts ?? { allowed: true, because: null };
  if (!allowed) return <NoPermission because={because ?? undefined} />;
  return (
    <>
      <PageHeading>Import contracts</PageHeading>
      <p>
        Each line holds every term of the contract of one lead provider and year.{' '}
        <Link to="/calendar">See the calendar</Link>
      </p>
      <Box component="details" sx={{ mb: 2 }}>
        <summary>Columns of the file</summary>
        <ul>
          <li>lead_provider, by name, and cohort, the year of its contract period</li>
          <li>vat, recruitment_target, set_up_fee, uplift_fee</li>
          <li>monthly_service_fee, empty when it is worked out</li>
          <li>mentor_recruitment_target and mentor_fee, empty before 2025</li>
          <li>band_a_places, band_a_price, band_a_output_share, and the same for band_b and further bands</li>
          <li>
            from_month and to_month, such as April 2026, where the terms do not hold for all statements; they
            may be left out
          </li>
        </ul>
        <p>Fees and prices are pounds, VAT and output shares are percentages such as 20%.</p>
      </Box>
      {!data && <Loading />}
      {data && (
        <ChooseFile
          label="File of contracts"
          hint="A CSV file of at most 500 lines."
          send={uploadContracts}
          onUploaded={setFile}
        />
      )}
      {file && <ReadFile file={file} />}
    </>
  );
}

function ReadFile({ file }: { file: GivenFile }) {
  const asked = useAsked(ContractFileDocument, { input: file });
  const { data, error } = asked;
  if (error || !data) return <Awaited asked={asked} what="Comparing the file with the contracts" />;
  if (!data.contractFile) return <NoPermission />;
  return (
    <FileReport
      file={file}
      report={data.contractFile}
      details={<DeedsOfLines deeds={data.contractFile.deeds} />}
    >
      <ImportContracts file={file} may={data.mayImportContracts} />
    </FileReport>
  );
}

function DeedsOfLines({ deeds }: { deeds: readonly DeedOfLine[] }) {
  return (
    <Panel heading="What changes" level={3}>
      <FactTable
        caption="What each line changes, including VAT"
        columns={['Line', 'Contract', 'Terms', 'Statements change by', 'Authorised ones stay']}
        numbers={['Statements change by', 'Authorised ones stay']}
        empty="No line changes anything."
        rows={deeds.map((deed) => ({
          key: String(deed.line),
          cells: [
            String(deed.line),
            `${deed.leadProviderName} ${deed.contractPeriodYear}`,
            deed.does,
            `${differenceInWords(deed.differencePence)}${deed.needsSecondPerson ? ', once approved' : ''}`,
            deed.wouldHavePence === '0' ? '' : `${differenceInWords(deed.wouldHavePence)} will not happen`,
          ],
        }))}
      />
    </Panel>
  );
}
