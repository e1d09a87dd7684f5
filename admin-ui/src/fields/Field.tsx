import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface Props {
  /** The name of the field in the form; parts of the page are named after it. */
  name: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  children: ReactNode;
}

export const idOf = (name: string) => `field-${name}`;
export const describedBy = (
  name: string,
  hint: string | undefined,
  error: string | undefined,
): string | undefined =>
  [hint && `${idOf(name)}-hint`, error && `${idOf(name)}-error`].filter(Boolean).join(' ') || undefined;

/** A label above, a hint below it, what is wrong next to what is typed. */
export function Field({ name, label, hint, error, children }: Props) {
  return (
    <Mistaken error={error}>
      <Box component="label" htmlFor={idOf(name)} sx={{ display: 'block', fontWeight: 650 }}>
        {label}
      </Box>
      <HintAndError name={name} hint={hint} error={error} />
      {children}
    </Mistaken>
  );
}

/** The same for several inputs that answer one question. */
export function FieldGroup({ name, label, hint, error, children }: Props) {
  return (
    <Mistaken error={error}>
      <Box
        component="fieldset"
        aria-describedby={describedBy(name, hint, error)}
        sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}
      >
        <Box component="legend" sx={{ p: 0, fontWeight: 650 }}>
          {label}
        </Box>
        <HintAndError name={name} hint={hint} error={error} />
        {children}
      </Box>
    </Mistaken>
  );
}

function HintAndError({ name, hint, error }: Pick<Props, 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <Box id={`${idOf(name)}-hint`} sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 0.5 }}>
          {hint}
        </Box>
      )}
      {error && (
        <Box id={`${idOf(name)}-error`} sx={{ color: 'error.main', fontWeight: 600, mb: 0.5 }}>
          <span className="visually-hidden">Error: </span>
          {error}
        </Box>
      )}
    </>
  );
}

function Mistaken({ error, children }: { error: string | undefined; children: ReactNode }) {
  return (
    <Box sx={{ mb: 2, ...(error && { borderLeft: 4, borderColor: 'error.main', pl: 1.5 }) }}>{children}</Box>
  );
}
