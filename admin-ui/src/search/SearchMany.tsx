import { useLocation } from 'react-router';
import { asFault } from '../data/fault.ts';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Loading } from '../pages/Loading.tsx';
import { Banner } from '../parts/Banner.tsx';
import { pastedIn } from './asked-for.ts';
import { PasteForm } from './PasteForm.tsx';
import { PastedTable } from './PastedTable.tsx';
import { PasteDocument } from './search-queries.ts';

/** Which records the ids and names of a pasted list are. */
export function SearchMany() {
  const { state, key } = useLocation();
  const ids = pastedIn(state);
  const { data, error, refetch } = useAsked(PasteDocument, { ids }, { enabled: ids !== '' });
  const fault = error && asFault(error);
  return (
    <>
      <PageHeading>Find many at once</PageHeading>
      <PasteForm key={key} ids={ids} mistake={fault?.kind === 'bad-input' ? fault.message : undefined} />
      {fault?.kind === 'no-permission' && <Banner tone="warning">{fault.message}</Banner>}
      {fault && fault.kind !== 'no-permission' && fault.kind !== 'bad-input' && (
        <FaultWords error={fault} onRetry={refetch} />
      )}
      {ids !== '' && !data && !fault && <Loading what="Looking each of them up" />}
      {data && <PastedTable key={key} pasted={data.paste} />}
    </>
  );
}
