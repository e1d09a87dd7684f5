import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Question, useAnswer } from '../data/question.ts';
import { shortDay } from '../parts/days.ts';
import { useChoices } from './choices.ts';
import { type Filter, type FilterField, isFiltered, type ListOf, withField } from './list.ts';

interface Props {
  list: Pick<ListOf<never>, 'fields' | 'words'>;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** What the list is filtered by, in words; each can be taken off. */
export function Chips({ list: { fields, words }, filter, onChange }: Props) {
  if (!isFiltered(filter)) return null;
  const known = new Map(fields.map((field) => [field.name, field]));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', mb: 1.5 }}>
      <Box component="ul" aria-label="Filters" sx={row}>
        {Object.entries(filter).map(([name, value]) => {
          const remove = () => onChange(withField(filter, name, undefined));
          const field = known.get(name);
          if (name === words?.name)
            return <ChipOf key={name} text={`“${String(value)}”`} onRemove={remove} />;
          return field ? (
            <Chip key={name} field={field} value={value} onRemove={remove} />
          ) : (
            <ChipOf key={name} text={`${name}: ${JSON.stringify(value)}`} onRemove={remove} />
          );
        })}
      </Box>
      <Button size="small" onClick={() => onChange({})} sx={{ textDecoration: 'underline' }}>
        Clear filters
      </Button>
    </Box>
  );
}

interface ChipProps {
  field: FilterField;
  value: unknown;
  onRemove: () => void;
}

function Chip({ field, value, onRemove }: ChipProps) {
  switch (field.kind) {
    case 'choice':
    case 'several':
      return <Chosen field={field} value={value} onRemove={onRemove} />;
    case 'pick':
      return <Called label={field.label} name={field.of.name(String(value))} onRemove={onRemove} />;
    case 'given':
      return <Called label={field.label} name={field.words(String(value))} onRemove={onRemove} />;
    case 'day':
      return <ChipOf text={`${field.label} ${shortDay(String(value))}`} onRemove={onRemove} />;
    case 'text':
      return <ChipOf text={`${field.label}: ${String(value)}`} onRemove={onRemove} />;
  }
}

function Chosen({ field, value, onRemove }: ChipProps & { field: { kind: 'choice' | 'several' } }) {
  const { choices, meanwhile } = useChoices(field.choices);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = chosen.map((one) =>
    choices ? (choices.find((choice) => choice.value === one)?.words ?? String(one)) : meanwhile,
  );
  return (
    <ChipOf
      text={`${field.label}: ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)}`}
      onRemove={onRemove}
    />
  );
}

interface CalledProps {
  label: string;
  /** What the record is called. */
  name: Question<string>;
  onRemove: () => void;
}

function Called({ label, name, onRemove }: CalledProps) {
  const { answer, error } = useAnswer(name);
  return <ChipOf text={`${label}: ${answer ?? (error ? 'not known' : '…')}`} onRemove={onRemove} />;
}

function ChipOf({ text, onRemove }: { text: string; onRemove: () => void }) {
  return (
    <Box component="li" sx={chip}>
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
        {text}
      </Box>
      <Box
        component="button"
        type="button"
        onClick={onRemove}
        aria-label={`Remove ${text}`}
        sx={cross}
        data-screen-only
      >
        <Close fontSize="inherit" aria-hidden />
      </Box>
    </Box>
  );
}

const row = { listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 0.75, m: 0, p: 0 } as const;
const chip = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.25,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  pl: 1,
  fontSize: '0.875rem',
} as const;
const cross = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 28,
  height: 28,
  p: 0,
  border: 0,
  borderRadius: 1,
  bgcolor: 'transparent',
  color: 'text.secondary',
  cursor: 'pointer',
  '&:hover': { color: 'text.primary' },
} as const;
