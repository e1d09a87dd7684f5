import { useNotify } from 'react-admin';

/** Puts a text where it can be pasted from, and says so. */
export function useCopy(): (text: string) => void {
  const notify = useNotify();
  return (text) => void navigator.clipboard.writeText(text).then(() => notify('Copied', { type: 'info' }));
}
