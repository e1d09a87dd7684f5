import { type RefObject, useEffect, useRef, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { asFault, type Fault } from '../data/fault.ts';
import type { Why } from '../gql/graphql.ts';
import type { Answer, Done, Planned, Refused, Send, Typed } from './answer.ts';
import { DoneNotice } from './DoneNotice.tsx';
import { type Moved, nothingMoved, whatMoved } from './moved.ts';

/** Where a dialog stands: being filled in, or planned and waiting to be confirmed. */
export interface Progress {
  readonly plan: Planned | null;
  readonly moved: Moved;
  /** The rule's no, in words; what was typed stays. */
  readonly refusal: string | null;
  /** The records that it says to see to first. */
  readonly inTheWay: Refused['inTheWay'];
  readonly fault: Fault | null;
  readonly isSending: boolean;
}

const beginning: Progress = {
  plan: null,
  moved: nothingMoved,
  refusal: null,
  inTheWay: [],
  fault: null,
  isSending: false,
};

/** Plans a deed, confirms what was seen, and shows what moved when that is no longer what would be done. */
export function useDeed<Name extends string>(send: Send<Name>, onDone: () => void) {
  const [progress, setProgress] = useState(beginning);
  const notify = useNotify();
  const refresh = useRefresh();
  const { plan } = progress;
  const isOnItsWay = useRef(false);
  const wasOvertaken = useRef(false);
  const isShown = useIsShown();

  async function go(typed: Typed<Name>, why: Why): Promise<void> {
    // A second press while the first is on its way is the same deed.
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    setProgress({ ...progress, isSending: true, refusal: null, inTheWay: [], fault: null });
    try {
      receive(await send(typed, why, plan?.fingerprint ?? null));
    } catch (error) {
      // Whoever has closed the dialog meanwhile would think that it was not done.
      if (!isShown.current && plan)
        notify('It is not known whether this was done: look at the history before you do it again.', {
          type: 'warning',
          key: why.idempotencyKey,
        });
      setProgress({ ...progress, isSending: false, refusal: null, inTheWay: [], fault: asFault(error) });
    } finally {
      isOnItsWay.current = false;
    }
  }

  function receive(answer: Answer): void {
    switch (answer.__typename) {
      case 'Planned':
        wasOvertaken.current ||= answer.moved;
        return setProgress({
          ...beginning,
          plan: answer,
          moved: plan ? whatMoved(plan, answer) : nothingMoved,
        });
      case 'Refused':
        wasOvertaken.current ||= plan !== null;
        return setProgress({
          ...beginning,
          refusal: plan ? `Something changed after your preview. ${answer.because}` : answer.because,
          inTheWay: answer.inTheWay,
        });
      case 'Done':
        return finish(answer);
    }
  }

  function finish({ event }: Done): void {
    if (isShown.current) onDone();
    notify(<DoneNotice event={event} />, { type: 'success', key: event.id });
    refresh();
  }

  return {
    progress,
    go,
    back: () => setProgress(beginning),
    /** A no, or a fault, was about what was typed before. */
    forget: () => setProgress({ ...progress, refusal: null, inTheWay: [], fault: null }),
    /** Nothing was done here; what somebody else did meanwhile is shown. */
    leave: () => {
      onDone();
      if (wasOvertaken.current) refresh();
    },
  };
}

/** Whether the dialog is still there: an answer to one that was closed must not close the next. */
function useIsShown(): RefObject<boolean> {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => void (isShown.current = false);
  }, []);
  return isShown;
}
