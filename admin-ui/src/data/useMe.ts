import { useGetIdentity } from 'react-admin';
import type { Me } from './sign-in.ts';

/** Who is signed in, once that is known. */
export const useMe = (): Me | undefined => useGetIdentity().data as Me | undefined;
