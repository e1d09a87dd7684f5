import { type FunctionComponent, use, useEffect } from 'react';
import { Fault } from '../data/fault.ts';

/** Code that is no part of the page that offers it. */
export interface Code<Parts> {
  /** Throws a `Fault` that loading the page again mends: many browsers do not fetch again what once did not come. */
  readonly bring: (what: string) => Promise<Parts>;
  /** Brings it before it is needed; that it did not come matters only once it is. */
  readonly ahead: () => void;
}

export function code<Parts>(load: () => Promise<Parts>): Code<Parts> {
  let coming: Promise<Parts> | null = null;
  const bring = (what: string) =>
    (coming ??= toldWhenThere(
      load().catch(() => {
        throw new Fault('not-loaded', NOT_LOADED, what);
      }),
    ));
  const ahead = () => void bring('').catch(() => (coming = null));
  return { bring, ahead };
}

/** React draws at once what it is told is there; of another promise it asks in a moment. */
function toldWhenThere<Parts>(promise: Promise<Parts>): Promise<Parts> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  );
  return promise;
}

const NOT_LOADED =
  'This part of the console could not be loaded. Nothing has been changed. The connection may be gone, or there may be a newer version of the console.';

/** A part whose code comes when it is first shown. What has come already is drawn at once, without a moment of nothing. */
export function late<Name extends string, Parts extends Readonly<Record<Name, FunctionComponent<never>>>>(
  { bring }: Code<Parts>,
  name: Name,
): Parts[Name] {
  const Late = (props: object) => {
    const Part = use(bring(name))[name] as unknown as FunctionComponent<object>;
    return <Part {...props} />;
  };
  return Late as unknown as Parts[Name];
}

/** When the page has been drawn and its questions are asked. */
const AT_REST_MS = 1_500;

/** Brings code once the page is at rest, so that what it is for opens at once and loses no key that is typed into it. */
export function useAhead({ ahead }: Code<unknown>, isLikely = true): void {
  useEffect(() => {
    if (!isLikely) return;
    const timer = setTimeout(ahead, AT_REST_MS);
    return () => clearTimeout(timer);
  }, [ahead, isLikely]);
}
