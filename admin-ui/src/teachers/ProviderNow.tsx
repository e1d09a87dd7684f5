import { Missing } from '../parts/Facts.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';

interface Props {
  /** The training of the day that is looked at, or the one that was deferred and is to go on. */
  training:
    | {
        readonly trainingProgramme: string;
        readonly status: string;
        readonly leadProvider?: { readonly id: string; readonly name: string } | null;
      }
    | undefined;
}

/** Who trains them, or that the school does. */
export function ProviderNow({ training }: Props) {
  if (!training) return <Missing>None</Missing>;
  if (training.trainingProgramme === 'school_led') return 'School-led';
  return (
    <>
      <RecordLink place="lead-providers" record={training.leadProvider} none="Not confirmed" />
      {training.status === 'deferred' && <Missing>, deferred</Missing>}
    </>
  );
}
