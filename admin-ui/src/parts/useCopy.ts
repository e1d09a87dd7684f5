import { useNotify } from 'react-admin';

/** Puts a text where it can be pasted from, and says so. */
export function useCopy(): (text: string) => Promise<void> {
  const notify = useNotify();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      notify('Copied', { type: 'info' });
    } catch {
      notify('Your browser does not let this page copy. Select the text and copy it yourself.', {
        type: 'error',
      });
    }
  };
}
