import { Panel } from '../parts/Panel.tsx';

/** In place of figures, for a role that sees none. */
export function NoMoney() {
  return (
    <Panel heading="You do not have permission to see payments">
      <p>Support and finance see what a statement comes to. A user manager can change your role.</p>
    </Panel>
  );
}
