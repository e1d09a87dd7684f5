import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { FormEvent } from 'react';
import { FilterControl } from './FilterControl.tsx';
import { type Filter, type FilterField, withField } from './list.ts';

interface Props {
  fields: readonly FilterField[];
  filter: Filter;
  onApply: (filter: Filter) => void;
}

/** Every field of the filter; nothing moves until it is applied. */
export function FilterPanel({ fields, filter, onApply }: Props) {
  const asked = fields.filter(({ kind }) => kind !== 'given');
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    onApply(asked.reduce((all, field) => withField(all, field.name, valueOf(field, typed)), filter));
  };
  return (
    <form onSubmit={apply}>
      {/* What was applied elsewhere, by Back or a link, shows here too. The button stays, and so does the focus on it. */}
      <Box key={JSON.stringify(filter)} sx={grid}>
        {asked.map((field) => (
          <FilterControl key={field.name} field={field} value={filter[field.name]} />
        ))}
      </Box>
      <Button type="submit" variant="contained" size="small" sx={{ mt: 2 }}>
        Apply filters
      </Button>
    </form>
  );
}

/** Controls write JSON, so that a year stays a number; days and words are text as they are. */
function valueOf({ kind, name }: FilterField, typed: FormData): unknown {
  const texts = typed.getAll(name).map(String).filter(Boolean);
  if (kind === 'day' || kind === 'text') return texts[0]?.trim() || undefined;
  const values = texts.map((text): unknown => JSON.parse(text));
  if (kind === 'several') return values.length > 0 ? values : undefined;
  return values[0];
}

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(13.5rem, 100%), 1fr))',
  alignItems: 'start',
  columnGap: 2.5,
  rowGap: 1.5,
};
