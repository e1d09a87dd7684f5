import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MuiTextField from '@mui/material/TextField';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { useAsked } from '../data/useAsked.ts';
import type { SchoolsToPickQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { inWords } from '../parts/names.ts';
import { describedBy, Field, idOf } from './Field.tsx';
import { useSettled } from './useSettled.ts';

const SchoolsToPickDocument = graphql(/* GraphQL */ `
  query SchoolsToPick($q: String!) {
    schools(filter: { q: $q }, page: { page: 1, perPage: 20 }) {
      total
      items {
        id
        urn
        name
        status
        localAuthorityName
        postcode
      }
    }
  }
`);

type School = SchoolsToPickQuery['schools']['items'][number];

const SHORTEST = 2;
const PAUSE_MS = 250;

/** One school out of all, by what one types of its name, URN or postcode. */
export function SchoolField({ name, label }: { name: string; label: string }) {
  const { field, fieldState } = useController({ name, rules: { required: 'Choose a school from the list' } });
  const [chosen, setChosen] = useState<School | null>(null);
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), PAUSE_MS);
  const asks = q.length >= SHORTEST;
  const { data, isFetching, error: fault } = useAsked(SchoolsToPickDocument, { q }, { enabled: asks });
  const hint = 'Type part of its name, its URN or its postcode, then choose it';
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <Autocomplete
        id={idOf(name)}
        disablePortal
        options={data?.schools.items ?? []}
        value={chosen}
        onChange={(_event, school) => {
          setChosen(school);
          field.onChange(school?.id ?? '');
        }}
        onInputChange={(_event, text, because) => because !== 'reset' && setTyped(text)}
        getOptionLabel={(school) => school.name}
        getOptionKey={(school) => school.id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        filterOptions={(all) => all}
        loading={isFetching}
        loadingText="Looking…"
        noOptionsText={
          fault
            ? 'The schools could not be loaded. Type again to retry.'
            : asks
              ? 'No school matches. Check the spelling, or use the URN.'
              : 'Type at least 2 characters'
        }
        renderOption={({ key, ...props }, school) => (
          <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
            {school.name}
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{whichSchool(school)}</Box>
          </Box>
        )}
        renderInput={(params) => (
          <MuiTextField
            {...params}
            inputRef={field.ref}
            error={error !== undefined}
            slotProps={{
              htmlInput: {
                ...params.inputProps,
                'aria-describedby': describedBy(name, hint, error),
                spellCheck: false,
              },
            }}
          />
        )}
      />
      {chosen && <Box sx={{ mt: 0.5, fontSize: '0.875rem' }}>{whichSchool(chosen)}</Box>}
    </Field>
  );
}

/** What tells a school from others of its name. */
const whichSchool = ({ urn, localAuthorityName, postcode, status }: School): string =>
  [`URN ${urn}`, localAuthorityName, postcode, status !== 'open' && inWords(status)]
    .filter(Boolean)
    .join(' · ');
