import Box from '@mui/material/Box';
import type { Ref } from 'react';
import { Link as RouterLink, type LinkProps } from 'react-router';
import { leaving } from '../lists/left-for-a-tab.ts';
import type { Moment } from '../travel/moment.ts';
import { toward } from '../travel/toward.ts';
import { useMoment } from '../travel/useTravel.ts';

interface Props extends LinkProps {
  /** Another moment than the one that this page is of. */
  at?: Moment;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link within the console. From a page of the past it leads into the same moment, or says that it leads to the present. */
export function Link({ at, to, children, ...props }: Props) {
  const here = useMoment();
  const { to: there, isOfNow } = toward(to, at ?? here);
  return (
    <RouterLink {...leaving(props.state)} {...props} to={there}>
      {children}
      {isOfNow && (
        <Box component="span" sx={{ fontSize: '0.8125em', whiteSpace: 'nowrap' }}>
          {' '}
          (now)
        </Box>
      )}
    </RouterLink>
  );
}
