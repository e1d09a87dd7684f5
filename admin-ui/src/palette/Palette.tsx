import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { PaletteInput } from './PaletteInput.tsx';
import { PaletteList } from './PaletteList.tsx';
import { type Command, useCommands } from './useCommands.ts';

/** Go anywhere, find anything, do what can be done here: by typing, arrows and Enter, or by pointing. */
export function Palette({ onClose }: { onClose: () => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(true);
  const chosen = useRef<Command | null>(null);
  const { groups, isSearching } = useCommands(typed);
  const all = groups.flatMap(({ commands }) => commands);
  const choose = (command: Command) => {
    chosen.current = command;
    setOpen(false);
  };
  const { current, point, press } = useCurrent(all, typed, choose);
  const optionId = (command: Command) => `${id}-${command.id}`;
  const currentId = current && optionId(current);

  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  return (
    <Dialog
      open={isOpen}
      onClose={() => setOpen(false)}
      transitionDuration={0}
      // After the focus is back where it was, so that a dialog that opens now returns it there too.
      slotProps={{
        paper: { 'aria-label': 'Commands' },
        transition: {
          onExited: () => {
            onClose();
            chosen.current?.run();
          },
        },
      }}
      maxWidth="sm"
      fullWidth
      sx={{ '& .MuiDialog-container': { alignItems: 'start' } }}
    >
      <PaletteInput
        typed={typed}
        onType={setTyped}
        onPress={press}
        listId={`${id}-list`}
        currentId={currentId}
      />
      <PaletteList
        id={`${id}-list`}
        groups={groups}
        current={current}
        optionId={optionId}
        onChoose={choose}
        onPoint={point}
      />
      <Box role="status" sx={status}>
        {isSearching ? 'Searching…' : `${all.length} ${all.length === 1 ? 'choice' : 'choices'}`}
      </Box>
    </Dialog>
  );
}

/** Which choice Enter would take: the first of what is typed, then where arrows or the pointer went. */
function useCurrent(all: readonly Command[], typed: string, choose: (command: Command) => void) {
  const [went, setWent] = useState({ typed, at: 0 });
  const at = went.typed === typed ? Math.min(went.at, all.length - 1) : 0;
  const current = all[at] ?? null;
  const press = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.key === 'Enter' && current) choose(current);
    else if (next !== undefined && all.length > 0) setWent({ typed, at: (next + all.length) % all.length });
    else return;
    event.preventDefault();
  };
  const point = (command: Command) => setWent({ typed, at: all.indexOf(command) });
  return { current, point, press };
}

const status = {
  px: 2,
  py: 1,
  fontSize: '0.8125rem',
  color: 'text.secondary',
  borderTop: 1,
  borderColor: 'divider',
} as const;
