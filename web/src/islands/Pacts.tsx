import { Screen } from '../components/working/Screen.tsx';
import { Head } from '../components/working/Head.tsx';
import { SECTIONS } from '../copy/working.vi.ts';

export const Pacts = () => (
  <Screen current="pacts">
    <Head title={SECTIONS.pacts} />
  </Screen>
);
