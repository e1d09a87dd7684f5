import { Declare } from '../actions/declare.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { Banner } from '../parts/Banner.tsx';
import { InTheWay } from '../parts/InTheWay.tsx';
import { inTheWayOf, RuleSteps } from '../parts/RuleSteps.tsx';
import { type Declarable, TryDeclarationDocument } from './declaring-queries.ts';
import { inputOf, type Tried } from './tried.ts';

interface Props {
  teacher: { id: string; name?: string | null };
  training: Declarable;
  tried: Tried;
}

/** What every rule says of what is tried, and the deed itself. */
export function Outcome({ teacher, training, tried }: Props) {
  const asked = useAsked(TryDeclarationDocument, { input: inputOf(tried) });
  if (asked.error || !asked.data) return <Awaited asked={asked} what="Asking the rules" />;
  const { allowed, because, steps } = asked.data.tryDeclaration;
  const failed = steps.filter(({ passed }) => !passed).length;
  return (
    <>
      <div role="status">
        <Banner tone={allowed ? 'good' : 'warning'}>
          <strong>{allowed ? 'All rules hold: it can be declared.' : howMany(failed)}</strong>
          {because && ` ${because}`}
          <InTheWay records={inTheWayOf(steps)} />
        </Banner>
      </div>
      <RuleSteps label="Rules, in order" steps={steps} />
      <Deeds label="What can be done">
        <Declare
          teacher={teacher}
          training={training}
          tried={tried}
          may={{ allowed, because: because ?? null, forOtherRoles: false, steps }}
        />
      </Deeds>
    </>
  );
}

const howMany = (failed: number): string =>
  failed === 1 ? 'One rule does not hold.' : `${failed} rules do not hold.`;
