import { Admin, Resource, Title } from 'react-admin';

const NAME = 'Register early career teachers – console';

export function App() {
  return (
    <Admin title={NAME} dashboard={Welcome} disableTelemetry>
      <Resource name="teachers" />
    </Admin>
  );
}

function Welcome() {
  return (
    <>
      <Title title={NAME} />
      <h1>{NAME}</h1>
    </>
  );
}
