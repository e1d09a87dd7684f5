import { type ReactNode, useEffect, useState } from 'react';

const A_MOMENT_MS = 800;

/** Shows nothing for a moment, because most answers come within it. */
export function AfterAMoment({ children }: { children: ReactNode }) {
  const [hasPassed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), A_MOMENT_MS);
    return () => clearTimeout(timer);
  }, []);
  return hasPassed && children;
}
