import Box from '@mui/material/Box';
import type { Command, Commands } from './useCommands.ts';

interface Props {
  id: string;
  groups: readonly Commands[];
  current: Command | null;
  optionId: (command: Command) => string;
  onChoose: (command: Command) => void;
  onPoint: (command: Command) => void;
}

/** The choices under their headings; the one that Enter would take is marked by more than its colour. */
export function PaletteList({ id, groups, current, optionId, onChoose, onPoint }: Props) {
  return (
    <Box id={id} role="listbox" aria-label="Choices" sx={{ overflowY: 'auto', maxHeight: '60vh', py: 0.5 }}>
      {groups.map(({ name, commands }) => (
        <Box key={name} role="group" aria-label={name} sx={{ px: 1, pb: 0.5 }}>
          <Box aria-hidden sx={heading}>
            {name}
          </Box>
          {commands.map((command) => (
            <Box
              key={command.id}
              id={optionId(command)}
              role="option"
              aria-selected={command === current}
              onClick={() => onChoose(command)}
              onMouseMove={() => command !== current && onPoint(command)}
              sx={option}
            >
              <span>{command.name}</span>
              {command.aside && (
                <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {command.aside}
                </Box>
              )}
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}

const heading = { px: 1, pt: 0.75, fontSize: '0.75rem', fontWeight: 650, color: 'text.secondary' } as const;

const option = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  justifyContent: 'space-between',
  alignItems: 'baseline',
  px: 1,
  py: 0.75,
  borderRadius: 1,
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  '&[aria-selected="true"]': { bgcolor: 'divider', boxShadow: 'inset 3px 0 currentColor' },
} as const;
