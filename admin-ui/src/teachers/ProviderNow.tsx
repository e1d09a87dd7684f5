import { Missing } from '../parts/Facts.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';

interface Props {
  /** The training of the day that is looked at. */
  training:
    | {
        readonly trainingProgramme: string;
        readonly leadProvider?: { readonly id: string; readonly name: string } | null;
      }
    | undefined;
}

/** Who trains them, or that the school does. */
export function ProviderNow({ training }: Props) {
  if (!training) return <Missing>None</Missing>;
  if (training.trainingProgramme === 'school_led') return 'School-led';
  return <RecordLink place="lead-providers" record={training.leadProvider} none="Not confirmed" />;
}
